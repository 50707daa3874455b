import { styleText } from "node:util";
import type { Customer } from "webex-wholesale";
import { hangingLines, rowLines, rowWidth, widthsOf } from "./cells.ts";
import { customerText, type CustomerText } from "./customer-text.ts";

export interface TableOptions {
  columns: number;
  useColor: boolean;
}

const titles: CustomerText = {
  externalId: "EXTERNAL ID",
  location: "CITY, COUNTRY",
  status: "STATUS",
  packages: "PACKAGES",
  problems: ["PROBLEMS"],
};

/** A UUID just fits. */
const maxIdWidth = 36;
/** The longest known status just fits. */
const maxStatusWidth = 23;
/** With less space, packages and problems go below the customer. */
const minPackagesWidth = 22;
const minProblemsWidth = 44;
const indent = 2;

/** The lines of the table, none wider than `columns`, with packages and problems next to each customer or below it. */
export function tableOf(customers: readonly Customer[], { columns, useColor }: TableOptions): string[] {
  if (customers.length === 0) return [];
  const texts = customers.map((customer) => customerText(customer, useColor));
  const widths = mainWidths([titles, ...texts], columns);
  const spare = columns - rowWidth([...widths, minPackagesWidth, minProblemsWidth]);
  const layOut = spare < 0 ? layOutBelow(widths, columns) : layOutNextTo(widths, spare);
  const head = layOut(titles);
  return [...(useColor ? head.map(bold) : head), ...texts.flatMap(layOut)];
}

type LayOut = (text: CustomerText) => string[];

/** Packages and problems have lines of their own, as wide as the table. */
function layOutBelow(widths: readonly number[], columns: number): LayOut {
  return (text) => [
    ...rowLines(mainCells(text), widths),
    ...[text.packages, ...text.problems].flatMap((detail) => hangingLines(detail, columns, indent)),
  ];
}

/** Packages and problems have columns of their own. Problems are whole sentences, so they get most of the spare width. */
function layOutNextTo(widths: readonly number[], spare: number): LayOut {
  const share = Math.floor(spare / 3);
  const all = [...widths, minPackagesWidth + share, minProblemsWidth + spare - share];
  return (text) => rowLines([...mainCells(text), text.packages, text.problems.join("\n")], all);
}

function mainWidths(texts: readonly CustomerText[], columns: number): number[] {
  const [id = 0, location = 0, status = 0] = widthsOf(texts.map(mainCells));
  const idWidth = Math.min(id, maxIdWidth);
  const statusWidth = Math.min(status, maxStatusWidth);
  return [idWidth, Math.min(location, columns - rowWidth([idWidth, 0, statusWidth])), statusWidth];
}

function mainCells({ externalId, location, status }: CustomerText): string[] {
  return [externalId, location, status];
}

function bold(line: string): string {
  return styleText("bold", line, { validateStream: false });
}
