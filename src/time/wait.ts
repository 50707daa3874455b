import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

/** Resolves after `delayMs`; an abort ends the wait at once with the signal's reason. Leaves no timer, no listener. */
export async function wait(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stopListening = onAbort(signal, () => {
      cancelTimer();
      reject(signal?.reason);
    });
    const cancelTimer = clock.schedule(() => {
      stopListening();
      resolve();
    }, delayMs);
  });
}
