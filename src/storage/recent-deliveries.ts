import { deliveryLifetime } from "./store-options.ts";

/** The deliveries of the last day, by their hash, in memory. */
export interface RecentDeliveries {
  readonly has: (hash: string) => boolean;
  readonly add: (hash: string, now: number) => void;
  readonly forgetOld: (now: number) => void;
}

/** No delivery yet. */
export function createRecentDeliveries(): RecentDeliveries {
  const times = new Map<string, number>();
  return {
    has: (hash) => times.has(hash),
    add: (hash, now) => {
      times.set(hash, now);
    },
    forgetOld: (now) => {
      // A Map keeps the order of insertion, so the old ones come first.
      for (const [hash, at] of times) {
        if (at > now - deliveryLifetime) return;
        times.delete(hash);
      }
    },
  };
}
