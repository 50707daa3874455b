import type { Clock } from "../time/clock.ts";
import { wait } from "../time/wait.ts";

/** Resources and URLs, by key, that the service asked the client not to call for a while. */
export interface Holds {
  /** Holds back calls under `key` for `delayMs` from now. A shorter hold doesn't end a longer one. */
  hold(key: string, delayMs: number): void;
  /** How long a call under these keys has to wait, in milliseconds; 0 or less if it needn't. */
  remainingMs(keys: readonly string[]): number;
  /** Resolves once none of the keys is held; an abort ends the wait at once. */
  pass(keys: readonly string[], signal: AbortSignal | undefined): Promise<void>;
}

export function createHolds(clock: Clock): Holds {
  const heldUntil = new Map<string, number>();
  const remainingMs = (keys: readonly string[]): number =>
    Math.max(...keys.map((key) => heldUntil.get(key) ?? 0)) - clock.now();
  return {
    remainingMs,
    hold(key, delayMs) {
      if (delayMs > remainingMs([key])) heldUntil.set(key, clock.now() + delayMs);
    },
    async pass(keys, signal) {
      for (let left = remainingMs(keys); left > 0; left = remainingMs(keys)) await wait(clock, left, signal);
      for (const key of keys) heldUntil.delete(key);
    },
  };
}
