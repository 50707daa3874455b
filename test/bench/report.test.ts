import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { cases } from "./cases/index.ts";
import { cellsIn, readmeCells, withTable } from "./report/readme-table.ts";
import type { Results } from "./report/save.ts";
import { round, toMarkdown, type Table } from "./report/table.ts";

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), "utf8");
const { header, tables } = JSON.parse(await read("results.json")) as Results;

describe("the committed results", () => {
  test("come from a full run of every case", () => {
    expect(header.scale).toBe("full");
    expect(tables.map(({ case: name }) => name)).toEqual(Object.keys(cases));
  });

  test("are the figures in README", async () => {
    expect(cellsIn(await read("../../README.md"))).toEqual(readmeCells(tables));
  });

  test("don't make a table without a figure of each client", () => {
    const others = tables.filter(({ case: name }) => name !== "drift");
    expect(() => readmeCells(others)).toThrow("no missed of webex-wholesale in drift");
  });
});

describe("README's table", () => {
  const readme = `# Title

| other | table |
| ----- | ----- |
| stays | here  |

## Figures

|                 | old |
| --------------- | --: |
| webex-wholesale |   1 |

## Next
`;

  test("is the one with a row for this package, and only that one is replaced", () => {
    const cells = [
      ["", "new"],
      ["webex-wholesale", "2"],
    ];
    const changed = withTable(readme, cells);
    expect(cellsIn(changed)).toEqual(cells);
    expect(changed).toBe(
      readme
        .replace("|                 | old |", "|  | new |")
        .replace("| --------------- | --: |", "| --- | ---: |")
        .replace("| webex-wholesale |   1 |", "| webex-wholesale | 2 |"),
    );
  });

  test("is read without the padding", () => {
    expect(cellsIn(readme)).toEqual([
      ["", "old"],
      ["webex-wholesale", "1"],
    ]);
  });

  test("is missed if it isn't there", () => {
    expect(() => cellsIn("# Title\n")).toThrow("README has no table with a row for webex-wholesale");
  });
});

describe("a table in Markdown", () => {
  test("has its title, note, rows and budgets", () => {
    const table: Table = {
      case: "example",
      title: "An example",
      note: "How it was measured.",
      columns: ["", "CPU", "requests"],
      rows: [["ours", { median: 1.234, low: 1, high: 2 }, 3]],
      budgets: [
        { what: "CPU", figure: 1.234, atMost: 1.2 },
        { what: "requests", figure: 3, atMost: 3 },
      ],
    };
    expect(toMarkdown(table)).toBe(
      [
        "## An example",
        "How it was measured.",
        "|  | CPU | requests |\n| --- | ---: | ---: |\n| ours | 1.23 (1 to 2) | 3 |",
        "- CPU: 1.23 of at most 1.2, over budget\n- requests: 3 of at most 3, within budget",
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
    [-0.0789, "-0.0789"],
  ])("shows %d as %s", (value, shown) => {
    expect(round(value)).toBe(shown);
  });
});
