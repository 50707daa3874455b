import type { Sandbox } from "../../src/sandbox/index.ts";
import { systemClock, type Clock } from "../../src/time/clock.ts";

/** A timeout that no attempt over loopback reaches on its own, however busy the machine is. */
export const timeoutMs = 60_000;

/**
 * Real time, except that an attempt times out as soon as the sandbox has left a request hanging since the attempt
 * started. Shorter waits, those before retries, take as long as they should.
 */
export function hangClock(sandbox: Sandbox): Clock {
  const hangs = (): number =>
    sandbox.requests.filter(({ fault }) => fault === "hang" || fault === "hang-body").length;
  return {
    ...systemClock,
    schedule(callback, delayMs) {
      if (delayMs < timeoutMs) return systemClock.schedule(callback, delayMs);
      const before = hangs();
      const poll = setInterval(() => {
        if (hangs() === before) return;
        clearInterval(poll);
        callback();
      }, 5);
      return () => {
        clearInterval(poll);
      };
    },
  };
}
