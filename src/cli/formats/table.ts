import { hangingLines, rowLines, rowWidth, widthsOf } from "./cells.ts";
import type { Paint } from "./paint.ts";
import type { Column, View } from "./view.ts";

export interface TableSettings {
  /** The width of a line. */
  columns: number;
  paint: Paint;
}

const indent = 2;
const defaultMaxWidth = 40;

/** The lines of a table, none wider than `columns`. What doesn't fit next to an item goes below it. */
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
  const natural = widthsOf(rows.map((row) => row.slice(0, view.columns.length))).map((width, index) =>
    Math.min(width, view.columns[index]?.maxWidth ?? defaultMaxWidth),
  );
  const spare = columns - rowWidth([...natural, ...view.details.map(({ minWidth = 0 }) => minWidth)]);
  if (spare >= 0) return nextTo([...natural, ...withSpare(view.details, spare)]);
  const widths = shrink(natural, view.columns, columns);
  const fitting = widths.filter((_, index) => rowWidth(widths.slice(0, index + 1)) <= columns);
  return below(fitting.length > 0 ? fitting : [columns], columns);
}

/** Every cell has a column of its own. */
function nextTo(widths: readonly number[]): LayOut {
  return (row) => rowLines(row, widths);
}

/** The first cells have columns, and each other cell that isn't empty has lines of its own below them. */
function below(widths: readonly number[], columns: number): LayOut {
  return (row) => [
    ...rowLines(row.slice(0, widths.length), widths),
    ...row
      .slice(widths.length)
      .filter((cell) => cell !== "")
      .flatMap((cell) => cell.split("\n"))
      .flatMap((line) => hangingLines(line, columns, indent)),
  ];
}

/** The last of the details gets two thirds of the spare width, because problems are whole sentences. */
function withSpare(details: readonly Column[], spare: number): number[] {
  const share = Math.floor(spare / 3);
  return details.map(
    ({ minWidth = 0 }, index) => minWidth + (index === details.length - 1 ? spare - share : share),
  );
}

/** Takes what is too much from the columns that may become narrower. */
function shrink(natural: readonly number[], columns: readonly Column[], width: number): number[] {
  let excess = rowWidth(natural) - width;
  return natural.map((own, index) => {
    const least = Math.min(own, columns[index]?.minWidth ?? own);
    const cut = Math.max(0, Math.min(excess, own - least));
    excess -= cut;
    return own - cut;
  });
}
