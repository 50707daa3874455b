import type { Spread } from "./rounds.ts";

export type Cell = string | number | Spread;

/** The result of one case. */
export interface Table {
  case: string;
  title: string;
  /** How it was measured. */
  note: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  budgets: readonly Budget[];
}

/** Reported, but never fails a run: figures depend on the machine. */
export interface Budget {
  what: string;
  figure: number;
  atMost: number;
}

export function toMarkdown({ title, note, columns, rows, budgets }: Table): string {
  const lines = budgets.map(({ what, figure, atMost }) => {
    const verdict = figure <= atMost ? "within budget" : "over budget";
    return `- ${what}: ${round(figure)} of at most ${round(atMost)}, ${verdict}`;
  });
  const parts = [`## ${title}`, note, markdownTable([columns, ...rows]), lines.join("\n")];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The first row is the head; numbers are aligned to the right. */
export function markdownTable([head = [], ...rows]: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.map(show).join(" | ")} |`).join("\n");
}

function show(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return round(cell);
  return `${round(cell.median)} (${round(cell.low)} to ${round(cell.high)})`;
}

/** Three significant digits, and all digits of an integer part. */
export function round(value: number): string {
  return String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
