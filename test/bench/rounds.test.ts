import { expect, test } from "vitest";
import { figure, measureRounds, ratioOf, spreadOf, valuesOf } from "./report/rounds.ts";

test("every second round runs in reverse, and the samples are in the order of the rounds", async () => {
  let time = 0;
  const samples = await measureRounds(["A", "B"], 3, () => Promise.resolve({ at: (time += 1) }));
  expect(valuesOf(samples, "A", "at")).toEqual([1, 4, 5]);
  expect(valuesOf(samples, "B", "at")).toEqual([2, 3, 6]);
});

test("quartiles interpolate between two values and leave the values in place", () => {
  const values = [10, 3, 1, 4, 2];
  expect(spreadOf(values)).toEqual({ median: 3, low: 2, high: 4 });
  expect(spreadOf([10, 20])).toEqual({ median: 15, low: 12.5, high: 17.5 });
  expect(values).toEqual([10, 3, 1, 4, 2]);
});

test("a ratio is taken within each round, so a slow round cancels out", () => {
  expect(ratioOf([20, 200, 2000], [10, 100, 1000])).toEqual({ median: 2, low: 2, high: 2 });
});

test("a figure that was not measured is an error, not a gap in the results", () => {
  expect(() => figure({ wall: 1 }, "cpu")).toThrow("cpu was not measured");
  expect(() => figure({ cpu: NaN }, "cpu")).toThrow("cpu was not measured");
  expect(() => spreadOf([])).toThrow("No values");
  expect(() => ratioOf([1, 2], [1])).toThrow("the same rounds");
});
