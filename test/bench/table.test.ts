import { describe, expect, test } from "vitest";
import { gapsIn, round, show, toMarkdown, type Table } from "./report/table.ts";

const table: Table = {
  case: "example",
  title: "An example",
  note: "How it was measured.",
  columns: ["", "CPU", "requests"],
  rows: [
    ["ours", { median: 1.234, low: 1, high: 2 }, 3],
    ["theirs", null, 12_345.6],
  ],
  goals: [
    { goal: "CPU", figure: 1.234, atMost: 1.2 },
    { goal: "requests", figure: 3, atMost: 3 },
  ],
};

test("a table in Markdown has its title, how it was measured, its rows and its goals", () => {
  expect(toMarkdown(table)).toBe(
    [
      "## An example",
      "How it was measured.",
      "|  | CPU | requests |\n| --- | ---: | ---: |\n| ours | 1.23 (1 to 2) | 3 |\n| theirs | – | 12346 |",
      "- missed: CPU: 1.23, to be at most 1.2\n- reached: requests: 3, to be at most 3",
    ].join("\n\n"),
  );
});

test.each([
  [0.1234, "0.123"],
  [1.005, "1"],
  [12.34, "12.3"],
  [123.4, "123"],
  [12_345.6, "12346"],
  [0, "0"],
  [-0.0789, "-0.079"],
])("%d is shown as %s", (value, shown) => {
  expect(round(value)).toBe(shown);
});

test("what a subject does not have is a dash", () => {
  expect(show(null)).toBe("–");
});

describe("a table that is not whole", () => {
  test("one with all its figures has no gaps, whatever the figures are", () => {
    expect(gapsIn(table)).toEqual([]);
  });

  test("a figure that is no number is a gap, in a row and in a goal", () => {
    const gap = ["example: a figure that is no number"];
    expect(gapsIn({ ...table, rows: [["ours", { median: NaN, low: 1, high: 1 }, 3]] })).toEqual(gap);
    expect(gapsIn({ ...table, rows: [["ours", NaN, 3]] })).toEqual(gap);
    expect(gapsIn({ ...table, goals: [{ goal: "CPU", figure: NaN, atMost: 1 }] })).toEqual(gap);
  });

  test("no rows and a row that is too short are gaps", () => {
    expect(gapsIn({ ...table, rows: [] })).toEqual(["example: no rows"]);
    expect(gapsIn({ ...table, rows: [["ours"]] })).toEqual(["example: a row without all its cells"]);
  });
});
