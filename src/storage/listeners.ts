import type { ConversationKey } from "../core/conversation.ts";

type Listener = (key: ConversationKey) => void;

/** Who wants to hear of writes. */
export interface Listeners {
  /** Returns the way to stop. */
  readonly subscribe: (listener: Listener) => () => void;
  /** Each listener runs after the caller: a turn that is committed cannot fail by what a listener throws. */
  readonly notify: (key: ConversationKey) => void;
}

/** Nobody listens yet. */
export function createListeners(): Listeners {
  const subscriptions = new Set<{ readonly listener: Listener }>();
  return {
    subscribe: (listener) => {
      const subscription = { listener };
      subscriptions.add(subscription);
      return () => {
        subscriptions.delete(subscription);
      };
    },
    notify: (key) => {
      for (const { listener } of subscriptions) queueMicrotask(() => listener(key));
    },
  };
}
