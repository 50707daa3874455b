import { describe, expect, it } from "vitest";
import { cleanLines, toJson } from "../../../src/cli/formats/clean.ts";
import { csvOf } from "../../../src/cli/formats/csv.ts";
import { usesColor } from "../../../src/cli/formats/paint.ts";
import { recordOf } from "../../../src/cli/formats/record.ts";
import { createSummary } from "../../../src/cli/formats/summary.ts";

describe("CSV", () => {
  it("quotes commas, quotes and line breaks, and ends lines with CRLF, as RFC 4180 says", () => {
    expect(csvOf([["a,b", 'say "x"', "two\nlines", ""]])).toBe('"a,b","say ""x""","two\nlines",\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@sum", "\ttab"])("defuses %j, which a spreadsheet would run", (cell) => {
    expect(csvOf([[cell]])).toMatch(/^"?'/);
  });

  it("has no control characters", () => {
    expect(csvOf([["\u001b[2Jx\u202ey"]])).toBe("[2Jxy\r\n");
  });
});

describe("JSON", () => {
  it("escapes what a terminal would act on, without a loss", () => {
    const evil = "\u001b[2J\u009b31m\u202e\u2028\u007f\u0000é";
    const text = toJson({ evil });
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
    expect(JSON.parse(text)).toEqual({ evil });
  });
});

it("lines keep line breaks and tabs, and lose other control characters", () => {
  expect(cleanLines("a\tb\r\n\u001bc\u0007")).toBe("a\tb\r\nc");
});

describe("color", () => {
  it.each([
    ["on a terminal", undefined, {}, true, true],
    ["not in a pipe", undefined, {}, false, false],
    ["not with NO_COLOR", undefined, { NO_COLOR: "1" }, true, false],
    ["on a terminal with an empty NO_COLOR", undefined, { NO_COLOR: "" }, true, true],
    ["not on a dumb terminal", undefined, { TERM: "dumb" }, true, false],
    ["in a pipe with FORCE_COLOR", undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    ["not with FORCE_COLOR=0", undefined, { FORCE_COLOR: "0" }, true, false],
    ["in a pipe with --color", true, { NO_COLOR: "1" }, false, true],
    ["not with --no-color", false, { FORCE_COLOR: "1" }, true, false],
  ])("is used %s", (_, option, env, isTerminal, expected) => {
    expect(usesColor(option, env, isTerminal)).toBe(expected);
  });
});

describe("one resource", () => {
  const lines = (item: unknown, fields: string[], columns: number): string[] =>
    recordOf(item, fields, { columns, paint: (_, text) => text });

  it("has a line for each field with a value", () => {
    expect(lines({ id: "a", status: "updating", city: "" }, ["id", "city", "status"], 80)).toEqual([
      "id      a",
      "status  updating",
    ]);
  });

  it("has a long sentence below its name, and an ID on one line however narrow the terminal is", () => {
    const id = "x".repeat(50);
    expect(lines({ id, text: "one two three four five six" }, ["id", "text"], 20)).toEqual([
      `id    ${id}`,
      "text",
      "  one two three",
      "    four five six",
    ]);
  });
});

describe("a summary", () => {
  const summaryOf = (statuses: (string | undefined)[], limit?: number, columns = 80): string[] => {
    const summary = createSummary("customers", limit);
    for (const status of statuses) summary.count({ id: "a", status });
    return summary.lines(columns);
  };

  it("has the most frequent status first", () => {
    expect(summaryOf(["error", "provisioned", "provisioned"])).toEqual([
      "3 customers: 2 provisioned, 1 error",
    ]);
  });

  it("only counts items if they have no status", () => {
    expect(summaryOf([undefined])).toEqual(["1 customer"]);
    expect(summaryOf([])).toEqual(["0 customers"]);
  });

  it("mentions a limit only if it was reached", () => {
    expect(summaryOf(["error"], 1)).toEqual(["1 customer (limit reached): 1 error"]);
    expect(summaryOf(["error"], 2)).toEqual(["1 customer: 1 error"]);
  });

  it("wraps between statuses, not between a count and its status", () => {
    expect(summaryOf(["error", "deleting"], undefined, 28)).toEqual(["2 customers: 1 error,", "1 deleting"]);
  });
});
