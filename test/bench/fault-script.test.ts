import { expect, test } from "vitest";
import { faultAt } from "./server/fault-script.ts";

/** How many of 10,000 evenly spread points meet each fault. */
function tally(hasHangs: boolean): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let point = 0; point < 10_000; point += 1) {
    const fault = String(faultAt((point + 0.5) / 10_000, hasHangs) ?? "none");
    counts[fault] = (counts[fault] ?? 0) + 1;
  }
  return counts;
}

test("eleven of a hundred requests meet a fault: 429 4 %, 503 4 %, reset 2 %, cut JSON 1 %", () => {
  expect(tally(false)).toEqual({ 429: 400, 503: 400, reset: 200, truncate: 100, none: 8900 });
});

test("with hangs one more of a hundred gets no answer, and the others stay as they are", () => {
  expect(tally(true)).toEqual({ 429: 400, 503: 400, reset: 200, truncate: 100, hang: 100, none: 8800 });
});
