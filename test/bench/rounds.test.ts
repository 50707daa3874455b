import { expect, test } from "vitest";
import { inTurn, measureRounds, ordersOf, valuesOf } from "./report/rounds.ts";

test("every second round goes backwards: A B, B A, A B", () => {
  expect(ordersOf(["A", "B"], 3)).toEqual([
    ["A", "B"],
    ["B", "A"],
    ["A", "B"],
  ]);
});

test("samples of one subject stand in the order of the rounds, whichever way a round went", async () => {
  let time = 0;
  const samples = await measureRounds(["A", "B"], 2, () => Promise.resolve({ at: (time += 1) }));
  expect(valuesOf(samples, "A", "at")).toEqual([1, 4]);
  expect(valuesOf(samples, "B", "at")).toEqual([2, 3]);
});

test("a figure that a subject did not give is told by name", async () => {
  const samples = await measureRounds(["A"], 1, () => Promise.resolve({ wall: 1 }));
  expect(() => valuesOf(samples, "A", "cpu")).toThrow("A gave no cpu");
});

test.each([true, false])("results come in the order of the subjects, together: %s", async (isTogether) => {
  let underWay = 0;
  let most = 0;
  const results = await inTurn([1, 2, 3], isTogether, async (subject) => {
    most = Math.max(most, (underWay += 1));
    await Promise.resolve();
    underWay -= 1;
    return subject * 10;
  });
  expect(results).toEqual([10, 20, 30]);
  expect(most).toBe(isTogether ? 3 : 1);
});
