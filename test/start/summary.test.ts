import { expect, it } from "vitest";
import { createSummary } from "../../scripts/start/summary.ts";

function summaryOf(statuses: (string | undefined)[], limit?: number, columns = 80): string[] {
  const summary = createSummary(limit);
  for (const status of statuses) summary.count({ id: "a", ...(status !== undefined && { status }) });
  return summary.lines(columns);
}

it("the most frequent status comes first", () => {
  expect(summaryOf(["error", "provisioned", "provisioned"])).toEqual(["3 customers: 2 provisioned, 1 error"]);
});

it("a customer can lack a status", () => {
  expect(summaryOf([undefined])).toEqual(["1 customer: 1 without status"]);
});

it("an empty list has no statuses", () => {
  expect(summaryOf([])).toEqual(["0 customers"]);
});

it("a limit is mentioned only if it was reached", () => {
  expect(summaryOf(["error"], 1)).toEqual(["1 customer (limit reached): 1 error"]);
  expect(summaryOf(["error"], 2)).toEqual(["1 customer: 1 error"]);
});

it("a long line wraps between statuses, not between a count and its status", () => {
  expect(summaryOf(["error", "deleting"], undefined, 28)).toEqual(["2 customers: 1 error,", "1 deleting"]);
});
