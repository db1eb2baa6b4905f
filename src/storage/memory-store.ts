import type { Conversation, ConversationKey, ConversationStore, StoredActivity } from "../core/conversation.ts";
import { createHasher } from "./hasher.ts";
import { createListeners } from "./listeners.ts";
import { placeActivities } from "./place-activities.ts";
import { createRecentDeliveries } from "./recent-deliveries.ts";
import { createSecret, createSummaryToken, type StoreOptions } from "./store-options.ts";

interface Entry {
  readonly key: ConversationKey;
  readonly conversation: Conversation;
  readonly activities: readonly StoredActivity[];
}

/** A store that lives as long as the process: for the terminal, for single questions, for tests. */
export function createMemoryStore({ now }: StoreOptions): ConversationStore {
  const entries = new Map<string, Entry>();
  const secrets = new Map<string, Uint8Array>();
  const deliveries = createRecentDeliveries();
  const listeners = createListeners();
  const hasher = createHasher(createSecret());

  const entryOf = (key: ConversationKey): Entry | undefined => entries.get(hasher.conversation(key));
  const put = (entry: Entry): void => void entries.set(hasher.conversation(entry.key), entry);
  const remove = (key: ConversationKey): void => void entries.delete(hasher.conversation(key));

  const turn: ConversationStore["turn"] = async (key, deliveryId, change) => {
    const at = now();
    const delivery = hasher.delivery(key, deliveryId);
    deliveries.forgetOld(at);
    if (deliveries.has(delivery)) return "seen";
    const { conversation, activities = [] } = entryOf(key) ?? {};
    const summaryToken = conversation?.summaryToken ?? createSummaryToken();
    const made = change(conversation, summaryToken);
    deliveries.add(delivery, at);
    if (made.type === "erase") remove(key);
    else {
      const said = placeActivities(made.activities, activities.at(-1)?.watermark ?? 0, at);
      put({
        key,
        conversation: { state: made.state, summaryToken, touchedAt: at },
        activities: [...activities, ...said],
      });
      listeners.notify(key);
    }
    return "done";
  };

  const bySummaryToken: ConversationStore["bySummaryToken"] = async (token) => {
    const entry = [...entries.values()].find(({ conversation }) => conversation.summaryToken === token);
    return entry && { key: entry.key, conversation: entry.conversation };
  };

  const purge: ConversationStore["purge"] = async (channel, untouchedSince) => {
    deliveries.forgetOld(now());
    const keys = keysOf([...entries.values()], channel, untouchedSince);
    for (const key of keys) remove(key);
    return keys.length;
  };

  return {
    turn,
    purge,
    bySummaryToken,
    load: async (key) => entryOf(key)?.conversation,
    activities: async (key, after) => entryOf(key)?.activities.filter(({ watermark }) => watermark > after) ?? [],
    subscribe: listeners.subscribe,
    erase: async (key) => remove(key),
    secret: async (name) => {
      const secret = secrets.get(name) ?? createSecret();
      secrets.set(name, secret);
      return secret;
    },
    close: async () => {},
  };
}

/** The conversations of a channel that nobody has written to since a time. */
function keysOf(entries: readonly Entry[], channel: string, untouchedSince: number): readonly ConversationKey[] {
  return entries
    .filter(({ key, conversation }) => key.channel === channel && conversation.touchedAt < untouchedSince)
    .map(({ key }) => key);
}
