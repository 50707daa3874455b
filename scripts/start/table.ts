import { styleText } from "node:util";
import type { Customer } from "webex-wholesale";
import { hangingLines, rowOf, totalOf, widthsOf } from "./cells.ts";
import { customerText, type CustomerText } from "./customer-text.ts";

export interface TableLook {
  columns: number;
  isColoured: boolean;
}

const titles: CustomerText = {
  externalId: "EXTERNAL ID",
  place: "CITY, COUNTRY",
  status: "STATUS",
  packages: "PACKAGES",
  problems: ["PROBLEMS"],
};

/** Beyond it an external id is wrapped: a UUID just fits. */
const mostForId = 36;
/** As long as the longest status known. */
const mostForStatus = 23;
/** What packages and problems need to stand beside the rest and not below it. */
const leastForPackages = 22;
const leastForProblems = 44;
const indent = 2;

/** The lines of the table, none wider than `columns`: packages and problems beside each customer, or below it. */
export function tableOf(customers: readonly Customer[], { columns, isColoured }: TableLook): string[] {
  if (customers.length === 0) return [];
  const texts = customers.map((customer) => customerText(customer, isColoured));
  const widths = widthsOfMain([titles, ...texts], columns);
  const room = columns - totalOf([...widths, leastForPackages, leastForProblems]);
  const layOut = room < 0 ? below(widths, columns) : beside(widths, room);
  const head = layOut(titles);
  return [...(isColoured ? head.map(bold) : head), ...texts.flatMap(layOut)];
}

type LayOut = (text: CustomerText) => string[];

/** On lines of their own, which take the whole width. */
function below(widths: readonly number[], columns: number): LayOut {
  return (text) => [
    ...rowOf(mainCells(text), widths),
    ...[text.packages, ...text.problems].flatMap((detail) => hangingLines(detail, columns, indent)),
  ];
}

/** In two columns more; they share what room is left, for problems are told in whole sentences. */
function beside(widths: readonly number[], room: number): LayOut {
  const share = Math.floor(room / 3);
  const all = [...widths, leastForPackages + share, leastForProblems + room - share];
  return (text) => rowOf([...mainCells(text), text.packages, text.problems.join("\n")], all);
}

function widthsOfMain(texts: readonly CustomerText[], columns: number): number[] {
  const [id = 0, place = 0, status = 0] = widthsOf(texts.map(mainCells));
  const forId = Math.min(id, mostForId);
  const forStatus = Math.min(status, mostForStatus);
  return [forId, Math.min(place, columns - totalOf([forId, 0, forStatus])), forStatus];
}

function mainCells({ externalId, place, status }: CustomerText): string[] {
  return [externalId, place, status];
}

function bold(line: string): string {
  return styleText("bold", line, { validateStream: false });
}
