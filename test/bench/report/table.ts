import type { Spread } from "./statistics.ts";

/** `null` where a subject has no such figure. */
export type Cell = string | number | Spread | null;

/** What a figure is to reach; it is told, and never fails a run. */
export interface Goal {
  goal: string;
  figure: number;
  atMost: number;
}

/** One case with its figures, for people and for programs. */
export interface Table {
  case: string;
  title: string;
  /** How it was measured. */
  note: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  goals: readonly Goal[];
}

/** A table in Markdown, its goals below it. */
export function toMarkdown({ title, note, columns, rows, goals }: Table): string {
  const lines = [
    line(columns),
    line(columns.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...rows.map((row) => line(row.map(show))),
  ];
  const told = goals.map((goal) => `- ${tell(goal)}`);
  return [`## ${title}`, note, lines.join("\n"), told.join("\n")].filter((part) => part !== "").join("\n\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function tell({ goal, figure, atMost }: Goal): string {
  return `${figure <= atMost ? "reached" : "missed"}: ${goal}: ${round(figure)}, to be at most ${round(atMost)}`;
}

/** A cell as text; of a spread the median and the quartiles. */
export function show(cell: Cell): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return round(cell);
  return `${round(cell.median)} (${round(cell.low)} to ${round(cell.high)})`;
}

/** Three significant digits, all of them in front of the point. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return String(Number(value.toFixed(Math.min(3, digits))));
}

/** What is missing from a table that is not whole: figures that are no numbers, rows, cells. */
export function gapsIn({ case: name, columns, rows, goals }: Table): string[] {
  const cells = rows.flat().flatMap(numbersIn);
  const isGap = (value: number): boolean => !Number.isFinite(value);
  return [
    ...(rows.length === 0 ? [`${name}: no rows`] : []),
    ...(rows.some((row) => row.length !== columns.length) ? [`${name}: a row without all its cells`] : []),
    ...(cells.some(isGap) || goals.some(({ figure }) => isGap(figure))
      ? [`${name}: a figure that is no number`]
      : []),
  ];
}

function numbersIn(cell: Cell): number[] {
  if (typeof cell === "number") return [cell];
  return typeof cell === "object" && cell ? [cell.median, cell.low, cell.high] : [];
}
