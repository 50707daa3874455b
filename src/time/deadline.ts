import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

/** What `withDeadline` rejects with when the time is up. */
export const deadlinePassed: unique symbol = Symbol("deadline passed");

/**
 * Calls back once when bounded work is to stop, or at once where it is to stop already; the last callback counts. Far
 * cheaper than a listener on the signal.
 */
export type OnStop = (callback: () => void) => void;

/**
 * Runs `work` and bounds it by time and by the caller's signal, whether or not `work` heeds the signal that it
 * is given. Rejects with `deadlinePassed`, or with the reason of the caller's signal. Once it has settled, the
 * signal of `work` is aborted if the work is unfinished, and no timer and no listener is left.
 */
export function withDeadline<T>(
  { clock, timeoutMs, signal }: { clock: Clock; timeoutMs: number; signal: AbortSignal | undefined },
  work: (signal: AbortSignal, onStop: OnStop) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    let stopWork: (() => void) | undefined;
    const stop = (reason: unknown): void => {
      release();
      controller.abort(reason === deadlinePassed ? undefined : reason);
      stopWork?.();
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
    const after =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        release();
        settle(value);
      };
    const onStop: OnStop = (callback) => {
      stopWork = callback;
      if (controller.signal.aborted) callback();
    };
    work(controller.signal, onStop).then(after(resolve), after(reject));
  });
}
