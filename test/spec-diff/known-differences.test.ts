import { describe, expect, test } from "vitest";
import { assess, knownDifferencesIn } from "../../scripts/spec-diff/known-differences.ts";

const added = { operation: "POST /things", change: "operation added" };
const widened = {
  operation: "GET /things",
  change: "type of parameter max (query) changed from integer to string",
};

describe("known differences", () => {
  test("a difference without an entry is new", () => {
    const entry = { ...added, reason: "Not described yet." };
    expect(assess([added, widened], [entry])).toEqual({
      fresh: [widened],
      known: [{ entry, differences: [added] }],
      stale: [],
    });
  });

  test("`*` matches any characters, in the operation and in the change", () => {
    const entry = {
      operation: "GET *",
      change: "type of parameter * changed from * to string",
      reason: "Loose.",
    };
    expect(assess([added, widened], [entry])).toMatchObject({ fresh: [added], stale: [] });
  });

  test("everything else in an entry is literal and matched as a whole", () => {
    const { operation, change } = widened;
    for (const wrong of [change.slice(0, -1), change.slice(1), change.replace("(query)", "query"), ".*"]) {
      expect(assess([widened], [{ operation, change: wrong, reason: "Wrong." }]).fresh).toEqual([widened]);
    }
  });

  test("an entry that matches nothing is stale", () => {
    const entry = { ...added, operation: "PUT /things", reason: "Gone." };
    expect(assess([added], [entry])).toEqual({ fresh: [added], known: [], stale: [entry] });
  });

  test("the first of several matching entries counts", () => {
    const entries = ["First.", "Second."].map((reason) => ({ operation: "*", change: "*", reason }));
    expect(assess([added], entries)).toMatchObject({
      known: [{ entry: entries[0] }],
      stale: [entries[1]],
    });
  });
});

describe("a file of known differences", () => {
  test.each([
    ["not an array", {}, "expected an array of entries"],
    ["an empty file", null, "expected an array of entries"],
    ["without a reason", [{ ...added, reason: " " }], "entry 1 needs `operation`, `change` and `reason`"],
    ["without a change", [{ operation: "*", reason: "Any." }], "entry 1 needs"],
  ])("%s is refused", (_, content, message) => {
    expect(() => knownDifferencesIn(content)).toThrow(message);
  });
});
