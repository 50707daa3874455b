import type { Clock } from "../../time/clock.ts";

/** What time it is, in the form of the service's times. */
export function timestamp(clock: Pick<Clock, "date">): string {
  return new Date(clock.date()).toISOString();
}

/** The time after which made-up resources are created, right after the documented examples. */
const start = Date.UTC(2021, 7, 7);
const intervalMs = 2 * 60_000;

/** Later for each number, whatever the time is. The offset must be shorter than the interval. */
export function dateOf(number: number, offsetMs: number): string {
  return new Date(start + number * intervalMs + offsetMs).toISOString();
}

/** Milliseconds in the interval between two numbers. */
export const withinMs: number = intervalMs;
