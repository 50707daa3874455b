import { describe, expect, test } from "vitest";
import { excessOf, quantile, ratioOf, spreadOf } from "./report/statistics.ts";

describe("quantiles", () => {
  test("the median of an even count lies between the two in the middle", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  });

  test("quartiles are taken in proportion between two values", () => {
    expect(spreadOf([1, 2, 3, 4, 10])).toEqual({ median: 3, low: 2, high: 4 });
    expect(quantile([10, 20], 0.25)).toBe(12.5);
  });

  test("one value is its own median and quartiles", () => {
    expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7 });
  });

  test("no values have no median", () => {
    expect(() => spreadOf([])).toThrow("no quantile of no values");
  });

  test("values stay in the order in which they were taken", () => {
    const values = [3, 1, 2];
    spreadOf(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("comparison by rounds", () => {
  test("a ratio is taken within each round, so that a slow round cancels out", () => {
    expect(ratioOf([20, 200, 2000], [10, 100, 1000])).toEqual({ median: 2, low: 2, high: 2 });
  });

  test("an excess is a share of the base of the same round", () => {
    expect(excessOf([15, 150], [10, 100], [10, 100]).median).toBe(0.5);
  });

  test("a round that is missing on one side is told", () => {
    expect(() => ratioOf([1, 2], [1])).toThrow("no value of round 1");
  });
});
