import type { Clock } from "../clock.ts";
import { onAbort } from "./on-abort.ts";

/** What `withDeadline` rejects with when the time is up. */
export const deadlinePassed: unique symbol = Symbol("deadline passed");

/**
 * Runs `work` and bounds it by time and by the caller's signal, whether or not `work` heeds the signal that it
 * is given. Rejects with `deadlinePassed`, or with the reason of the caller's signal. Once it has settled, the
 * signal of `work` is aborted if the work is unfinished, and no timer and no listener is left.
 */
export async function withDeadline<T>(
  { clock, timeoutMs, signal }: { clock: Clock; timeoutMs: number; signal: AbortSignal | undefined },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: unknown): void => {
      release();
      controller.abort(reason === deadlinePassed ? undefined : reason);
      reject(reason);
    };
    const stopListening = onAbort(signal, () => {
      stop(signal?.reason);
    });
    const cancelTimer = clock.schedule(() => {
      stop(deadlinePassed);
    }, timeoutMs);
    const release = (): void => {
      cancelTimer();
      stopListening();
    };
    work(controller.signal).finally(release).then(resolve, reject);
  });
}
