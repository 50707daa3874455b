import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

const gap = "  ";

/** The widest line of each column, as a terminal counts: some characters take two columns, others none. */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.keys() ?? [];
  return [...columns].map((index) => Math.max(...rows.map((row) => stringWidth(row[index] ?? ""))));
}

/** What a row with these widths takes. */
export function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
}

/** One row: each cell wrapped to its width, all of them beginning on the same line. */
export function rowOf(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = cells.map((cell, index) => wrapped(cell, widths[index] ?? 0));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, index) => padded(lines[line] ?? "", widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

/** Indented, and twice as far from the second line on. */
export function hangingLines(text: string, columns: number, indent: number): string[] {
  return wrapped(text, columns - 2 * indent).map(
    (line, at) => " ".repeat(at === 0 ? indent : 2 * indent) + line,
  );
}

function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapAnsi(line, width, { hard: true }).split("\n"));
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
