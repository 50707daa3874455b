import { expect, it } from "vitest";
import { createTally } from "../../scripts/start/tally.ts";

function tallyOf(statuses: (string | undefined)[], limit?: number, columns = 80): string[] {
  const tally = createTally(limit);
  for (const status of statuses) tally.count({ id: "a", ...(status !== undefined && { status }) });
  return tally.lines(columns);
}

it("the most frequent status comes first", () => {
  expect(tallyOf(["error", "provisioned", "provisioned"])).toEqual(["3 customers: 2 provisioned, 1 error"]);
});

it("a customer may be without a status", () => {
  expect(tallyOf([undefined])).toEqual(["1 customer: 1 without a status"]);
});

it("none are none", () => {
  expect(tallyOf([])).toEqual(["0 customers"]);
});

it("a limit that was reached is told, one that was not is not", () => {
  expect(tallyOf(["error"], 1)).toEqual(["1 customer, as many as --limit allows: 1 error"]);
  expect(tallyOf(["error"], 2)).toEqual(["1 customer: 1 error"]);
});

it("a line too long is wrapped, a count and its status staying together", () => {
  expect(tallyOf(["error", "deleting"], undefined, 28)).toEqual(["2 customers: 1 error,", "1 deleting"]);
});
