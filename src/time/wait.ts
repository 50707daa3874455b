import { abortReason, onAbort, throwIfAborted } from "./abort.ts";
import type { Clock } from "./clock.ts";

/** Resolves after `delayMs`. An abort ends the wait at once with the signal's reason, leaving no timer or listener. */
export async function wait(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  throwIfAborted(signal);
  await new Promise<void>((resolve, reject) => {
    const stopListening = onAbort(signal, () => {
      cancelTimer();
      reject(abortReason(signal));
    });
    const cancelTimer = clock.schedule(() => {
      stopListening();
      resolve();
    }, delayMs);
  });
}
