import type { Clock } from "./clock.ts";
import { abortReason, onAbort, throwIfAborted } from "./abort.ts";

/** What `withDeadline` rejects with when time is up. */
export const deadlinePassed: unique symbol = Symbol("deadline passed");

/**
 * Runs `work`, bounded by time and by the caller's signal, even if it ignores the signal that it receives. Rejects with
 * `deadlinePassed`, or with the reason of the caller's signal. Once settled, the signal of unfinished work is aborted,
 * and no timer or listener is left.
 */
export function withDeadline<T>(
  { clock, timeoutMs, signal }: { clock: Clock; timeoutMs: number; signal: AbortSignal | undefined },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    throwIfAborted(signal);
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      release();
      controller.abort(reason === deadlinePassed ? undefined : reason);
      reject(reason);
    };
    const stopListening = onAbort(signal, () => {
      stop(abortReason(signal));
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
