import { systemClock, type Clock } from "../../src/time/clock.ts";

export interface SteppedClock extends Clock {
  /** Lets time pass. */
  pass: (ms: number) => void;
}

/** A clock that stands still until it is set forward. */
export function steppedClock(): SteppedClock {
  const start = Date.UTC(2026, 0, 1);
  let now = 5000;
  return { ...systemClock, now: () => now, date: () => start + now, pass: (ms) => (now += ms) };
}
