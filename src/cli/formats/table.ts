import { hangingLines, rowLines, rowWidth, widthsOf } from "./cells.ts";
import type { Paint } from "./paint.ts";
import type { Column, View } from "./view.ts";

export interface TableSettings {
  /** The width of a line. */
  columns: number;
  paint: Paint;
}

const indent = 2;

/**
 * The lines of a table. Details that don't fit next to an item go below it, where words aren't broken, so that IDs can
 * be copied.
 */
export function tableOf(items: readonly unknown[], view: View, { columns, paint }: TableSettings): string[] {
  if (items.length === 0) return [];
  const all = [...view.columns, ...view.details];
  const titles = all.map(({ title }) => title);
  const rows = items.map((item) => all.map((column) => column.text(item, paint)));
  const layOut = chooseLayout([titles, ...rows], view, columns);
  return [...layOut(titles).map((line) => paint("bold", line)), ...rows.flatMap(layOut)];
}

type LayOut = (row: readonly string[]) => string[];

function chooseLayout(rows: readonly (readonly string[])[], view: View, columns: number): LayOut {
  const natural = widthsOf(rows);
  const main = view.columns.map(({ maxWidth = Infinity }, index) => Math.min(natural[index] ?? 0, maxWidth));
  const details = view.details.map(({ minWidth }, index) => minWidth ?? natural[main.length + index] ?? 0);
  const spare = columns - rowWidth([...main, ...details]);
  if (spare >= 0) return nextTo([...main, ...withSpare(details, view.details, spare)]);
  const widths = shrink(main, view.columns, columns);
  return below(
    widths.filter((_, index) => rowWidth(widths.slice(0, index + 1)) <= columns),
    columns,
  );
}

/** Every cell has a column of its own. */
function nextTo(widths: readonly number[]): LayOut {
  return (row) => rowLines(row, widths);
}

/** The first cells have columns, and each other cell that isn't empty has lines of its own below them. */
function below(widths: readonly number[], columns: number): LayOut {
  const inColumns = Math.max(1, widths.length);
  return ([first = "", ...others]) => [
    ...(widths.length === 0
      ? hangingLines(first, columns, 0)
      : rowLines([first, ...others].slice(0, inColumns), widths)),
    ...others
      .slice(inColumns - 1)
      .filter((cell) => cell !== "")
      .flatMap((cell) => cell.split("\n"))
      .flatMap((line) => hangingLines(line, columns, indent)),
  ];
}

/** The last detail that can grow gets two thirds of the spare width, because problems are whole sentences. */
function withSpare(widths: readonly number[], details: readonly Column[], spare: number): number[] {
  const share = Math.floor(spare / 3);
  const last = details.findLastIndex(({ minWidth }) => minWidth !== undefined);
  return widths.map((width, index) => {
    if (details[index]?.minWidth === undefined) return width;
    return width + (index === last ? spare - share : share);
  });
}

/** Narrows the columns that can shrink until the row fits. */
function shrink(natural: readonly number[], columns: readonly Column[], width: number): number[] {
  let excess = rowWidth(natural) - width;
  return natural.map((own, index) => {
    const least = Math.min(own, columns[index]?.minWidth ?? own);
    const cut = Math.max(0, Math.min(excess, own - least));
    excess -= cut;
    return own - cut;
  });
}
