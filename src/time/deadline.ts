import type { Clock } from "./clock.ts";
import { abortReason, onAbort, throwIfAborted } from "./abort.ts";

/** What `withDeadline` rejects with when time is up. */
export const deadlinePassed: unique symbol = Symbol("deadline passed");

/** Calls back when bounded work has to stop, at once if it already has to. Cheaper than a listener; the last callback counts. */
export type OnStop = (callback: () => void) => void;

/**
 * Runs `work`, bounded by time and by the caller's signal, even if it ignores the signal that it receives. Rejects with
 * `deadlinePassed`, or with the reason of the caller's signal. Once settled, the signal of unfinished work is aborted, and no
 * timer or listener is left.
 */
export function withDeadline<T>(
  { clock, timeoutMs, signal }: { clock: Clock; timeoutMs: number; signal: AbortSignal | undefined },
  work: (signal: AbortSignal, onStop: OnStop) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    throwIfAborted(signal);
    const controller = new AbortController();
    let stopWork: (() => void) | undefined;
    const stop = (reason: unknown): void => {
      release();
      controller.abort(reason === deadlinePassed ? undefined : reason);
      stopWork?.();
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
