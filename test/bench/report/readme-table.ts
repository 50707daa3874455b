import { show, type Cell, type Table } from "./table.ts";
import { peers } from "../subjects/peers.ts";

/** What README tells of the results: per subject one column of each of these cases. */
const columns = [
  { title: "CPU of a call", of: "one-call", column: "CPU 100" },
  { title: "whole of 20 under faults", of: "faults", column: "whole" },
  { title: "with hangs too", of: "faults", column: "with hangs: whole" },
  { title: "rows missed", of: "drift", column: "rows missed" },
  { title: "rows twice", of: "drift", column: "rows twice" },
  { title: "bytes, gzipped", of: "bundle-size", column: "gzipped" },
];

const subjects = ["webex-wholesale", "openapi-fetch", ...peers];

/** The cells of README's table, its head first. Throws for a case that was not measured. */
export function readmeCells(tables: readonly Table[]): string[][] {
  const head = ["", ...columns.map(({ title }) => title)];
  const rows = subjects.map((subject) => [
    subject,
    ...columns.map((column) => cellOf(tables, subject, column)),
  ]);
  return [head, ...rows];
}

function cellOf(
  tables: readonly Table[],
  subject: string,
  { of, column }: { of: string; column: string },
): string {
  const table = tables.find(({ case: name }) => name === of);
  if (!table) throw new RangeError(`The results have no case ${of}.`);
  // Some cases know octokit only with its plugin for retries.
  const row = table.rows.find(([name]) => typeof name === "string" && name.split(",")[0] === subject);
  return middleOf(row?.[table.columns.indexOf(column)] ?? null);
}

/** Of a spread the median alone. */
function middleOf(cell: Cell): string {
  return show(typeof cell === "object" && cell ? cell.median : cell);
}

const heading = "## Measured";
const table = /^\|.*\|\n(?:\|.*\|\n)+/m;

/** README with its table under "Measured" made anew; formatting is prettier's. */
export function withTable(readme: string, cells: readonly (readonly string[])[]): string {
  const [before, after] = sectionOf(readme);
  const [head = [], ...rows] = cells;
  const lines = [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
  return before + after.replace(table, lines.map((line) => `| ${line.join(" | ")} |\n`).join(""));
}

/** The cells of that table as they stand in README. */
export function cellsIn(readme: string): string[][] {
  const [, after] = sectionOf(readme);
  const lines = (table.exec(after)?.[0] ?? "").trim().split("\n");
  const cells = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells.filter((_, index) => index !== 1);
}

function sectionOf(readme: string): [before: string, after: string] {
  const start = readme.indexOf(heading);
  if (start < 0) throw new RangeError(`README has no section "${heading}".`);
  return [readme.slice(0, start), readme.slice(start)];
}
