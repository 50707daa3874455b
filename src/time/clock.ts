/** Where time comes from, so that tests can use their own. */
export interface Clock {
  /** Milliseconds since an arbitrary moment. Never steps back, even if the system clock does: for durations. */
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
