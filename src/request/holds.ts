import type { Clock } from "../time/clock.ts";
import { wait } from "../time/wait.ts";

/** The paths that the service asked to leave alone for a while. */
export interface Holds {
  /** No call to `path` is sent for `delayMs` from now. A shorter hold does not end a longer one; gives what is left. */
  hold(path: string, delayMs: number): number;
  /** Resolves when `path` may be called; an abort ends the wait at once. */
  pass(path: string, signal: AbortSignal | undefined): Promise<void>;
}

export function createHolds(clock: Clock): Holds {
  const heldUntil = new Map<string, number>();
  const remaining = (path: string): number => (heldUntil.get(path) ?? 0) - clock.now();
  return {
    hold(path, delayMs) {
      if (delayMs > remaining(path)) heldUntil.set(path, clock.now() + delayMs);
      return remaining(path);
    },
    async pass(path, signal) {
      for (let left = remaining(path); left > 0; left = remaining(path)) await wait(clock, left, signal);
      heldUntil.delete(path);
    },
  };
}
