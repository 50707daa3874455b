/** Time, from outside, so that tests can bring their own. */
export interface Clock {
  /** Milliseconds since some moment. Never steps back, whatever happens to the system's clock: for durations. */
  now(): number;
  /** Milliseconds since the epoch, by the system's clock: for dates. */
  date(): number;
  /** Calls back once after `delayMs`; returns a function that cancels that. */
  schedule(callback: () => void, delayMs: number): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  schedule(callback, delayMs) {
    const timer = setTimeout(callback, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};
