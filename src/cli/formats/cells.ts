import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

const gap = "  ";

/** The width of each column on a terminal, where some characters take two columns and others none. */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.keys() ?? [];
  return [...columns].map((index) => Math.max(...rows.map((row) => stringWidth(row[index] ?? ""))));
}

/** The width of a row with these columns. */
export function rowWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
}

/** The lines of one row, each cell wrapped to the width of its column. */
export function rowLines(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = cells.map((cell, index) => wrap(cell, widths[index] ?? 0, true));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, index) => pad(lines[line] ?? "", widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

/** Wraps text to `columns` between words, and indents it, from the second line on twice as far. */
export function hangingLines(text: string, columns: number, indent: number): string[] {
  return wrap(text, columns - 2 * indent, false).map(
    (line, at) => " ".repeat(at === 0 ? indent : 2 * indent) + line,
  );
}

/** `hard` breaks a word that is longer than a line. */
function wrap(text: string, width: number, hard: boolean): string[] {
  return text.split("\n").flatMap((line) => wrapAnsi(line, width, { hard }).split("\n"));
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
