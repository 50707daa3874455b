import { expect, test } from "vitest";
import { readNumbers, writeNumbers } from "./settings.ts";

test("numbers come back from their text", () => {
  const numbers = { rows: 10_000, latencyMs: 0, share: 0.25 };
  expect(writeNumbers(numbers)).toBe("rows=10000,latencyMs=0,share=0.25");
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
});

test("what is no number is left out", () => {
  expect(readNumbers("rows=many,seed=,=,1,max=2")).toEqual({ max: 2 });
});
