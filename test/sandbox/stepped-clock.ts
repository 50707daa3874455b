import { systemClock, type Clock } from "../../src/time/clock.ts";

export interface SteppedClock extends Clock {
  /** Lets time pass. */
  pass: (ms: number) => void;
}

/** A clock that stands still until it is set forward. */
export function steppedClock(): SteppedClock {
  let now = 5000;
  return { ...systemClock, now: () => now, date: () => now, pass: (ms) => (now += ms) };
}
