import { peers } from "../subjects/peers.ts";
import { markdownTable, round, type Cell, type Table } from "./table.ts";

/** The columns of README's table: each is a column of one case. */
const columns = [
  { title: "CPU of a call", of: "one-call", column: "CPU" },
  { title: "complete of 20 under faults", of: "faults", column: "complete" },
  { title: "with hangs too", of: "faults", column: "with hangs: complete" },
  { title: "rows missed", of: "drift", column: "missed" },
  { title: "rows repeated", of: "drift", column: "repeated" },
  { title: "bytes, gzipped", of: "size", column: "gzipped" },
];

const ours = "webex-wholesale";

/** The cells of README's table, head first. */
export function readmeCells(tables: readonly Table[]): string[][] {
  const head = ["", ...columns.map(({ title }) => title)];
  const rows = [ours, "openapi-fetch", ...peers].map((subject) => [
    subject,
    ...columns.map(({ of, column }) => cellOf(tables, of, column, subject)),
  ]);
  return [head, ...rows];
}

function cellOf(tables: readonly Table[], of: string, column: string, subject: string): string {
  const table = tables.find((candidate) => candidate.case === of);
  const row = table?.rows.find(([name]) => name === subject);
  const cell: Cell | undefined = row?.[table?.columns.indexOf(column) ?? -1];
  if (cell === undefined || typeof cell === "string") {
    throw new RangeError(`The results have no ${column} of ${subject} in ${of}.`);
  }
  return round(typeof cell === "number" ? cell : cell.median);
}

/** README with the cells in its table; Prettier aligns them later. */
export function withTable(readme: string, cells: readonly (readonly string[])[]): string {
  return readme.replace(tableIn(readme), `${markdownTable(cells)}\n`);
}

/** The cells as they are in README. */
export function cellsIn(readme: string): string[][] {
  const lines = tableIn(readme).trim().split("\n");
  const cells = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells.filter((_, index) => index !== 1);
}

/** The table with a row for this package. */
function tableIn(readme: string): string {
  const tables = readme.match(/^(?:\|.*\|\n)+/gm) ?? [];
  const table = tables.find((text) => text.includes(`\n| ${ours} `));
  if (table === undefined) throw new RangeError(`README has no table with a row for ${ours}.`);
  return table;
}
