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
    const before = entryOf(key);
    const summaryToken = before?.conversation.summaryToken ?? createSummaryToken();
    const made = change(before?.conversation, summaryToken);
    deliveries.add(delivery, at);
    if (made.type === "erase") {
      remove(key);
      return "done";
    }
    const said = [...(before?.activities ?? []), ...placeActivities(made.activities, lastWatermark(before), at)];
    put({ key, conversation: { state: made.state, summaryToken, touchedAt: at }, activities: said });
    listeners.notify(key);
    return "done";
  };

  const bySummaryToken: ConversationStore["bySummaryToken"] = async (token) => {
    const entry = [...entries.values()].find(({ conversation }) => conversation.summaryToken === token);
    return entry && { key: entry.key, conversation: entry.conversation };
  };

  const purge: ConversationStore["purge"] = async (channel, untouchedSince) => {
    deliveries.forgetOld(now());
    const old = [...entries.values()].filter((entry) => isUntouched(entry, channel, untouchedSince));
    for (const { key } of old) remove(key);
    return old.length;
  };

  return {
    turn,
    purge,
    bySummaryToken,
    load: async (key) => entryOf(key)?.conversation,
    activities: async (key, after) => entryOf(key)?.activities.filter(({ watermark }) => watermark > after) ?? [],
    subscribe: listeners.subscribe,
    erase: async (key) => remove(key),
    secret: createSecrets(),
    close: async () => {},
  };
}

function createSecrets(): ConversationStore["secret"] {
  const secrets = new Map<string, Uint8Array>();
  return async (name) => {
    const secret = secrets.get(name) ?? createSecret();
    secrets.set(name, secret);
    return secret;
  };
}

function lastWatermark(entry: Entry | undefined): number {
  return entry?.activities.at(-1)?.watermark ?? 0;
}

function isUntouched({ key, conversation }: Entry, channel: string, since: number): boolean {
  return key.channel === channel && conversation.touchedAt < since;
}
