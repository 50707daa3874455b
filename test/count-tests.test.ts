import { expect, it } from "vitest";
import { countLine } from "../scripts/count-tests/counts.ts";

const loaded = { status: "passed", assertionResults: [{ status: "passed" }] };
const report = (passed: number, failed: number, testResults: object[] = [loaded]): object => {
  return { numPassedTests: passed, numFailedTests: failed, testResults };
};

it("the counts of several reports add up", () => {
  expect(countLine([report(120, 1), report(5, 2)])).toBe("125 passed, 3 failed");
});

it("a file that failed to load is one failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  expect(countLine([report(4, 0, [loaded, broken])])).toBe("4 passed, 1 failed");
});

it("a file with a failed test is not counted again", () => {
  const red = { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] };
  expect(countLine([report(1, 1, [red])])).toBe("1 passed, 1 failed");
});

it("a run that was killed before it wrote its report is one failure", () => {
  expect(countLine([report(4, 0), {}])).toBe("4 passed, 1 failed");
});
