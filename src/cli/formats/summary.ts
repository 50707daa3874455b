import { hangingLines } from "./cells.ts";
import { clean } from "./clean.ts";
import { nounOf } from "../noun.ts";
import { textAt } from "./fields.ts";

/** Counts the items of a list by status. */
export interface Summary {
  count(item: unknown): void;
  total(): number;
  lines(columns: number): string[];
}

/** Keeps a count and its status on one line. */
const noBreakSpace = "\u00a0";

/** `250 customers: 201 provisioned, 9 error, …`, the most frequent first. Notes a limit that was reached. */
export function createSummary(resource: string, limit: number | undefined): Summary {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    total: () => total,
    count(item) {
      const status = clean(textAt(item, "status"));
      if (status !== "") counts.set(status, (counts.get(status) ?? 0) + 1);
      total++;
    },
    lines(columns) {
      const parts = [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => `${count}${noBreakSpace}${name}`);
      const items = `${total} ${nounOf(resource, total)}`;
      const reached = total === limit ? " (limit reached)" : "";
      const text = [items + reached, parts.join(", ")].filter(Boolean).join(": ");
      return hangingLines(text, columns, 0).map((line) => line.replaceAll(noBreakSpace, " "));
    },
  };
}
