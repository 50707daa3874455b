import type { Customer } from "webex-wholesale";
import { clean } from "./clean.ts";
import { hangingLines } from "./cells.ts";

/** Counts customers by status. */
export interface Summary {
  count(customer: Customer): void;
  lines(columns: number): string[];
}

/** Keeps a count and its status on one line. */
const noBreakSpace = "\u00a0";

/** `250 customers: 201 provisioned, 9 error, …`, the most frequent first. Notes a limit that was reached. */
export function createSummary(limit: number | undefined): Summary {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    count({ status }) {
      const name = clean(status) || "without status";
      counts.set(name, (counts.get(name) ?? 0) + 1);
      total++;
    },
    lines(columns) {
      const parts = [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => `${count}${noBreakSpace}${name}`);
      const customers = `${total} ${total === 1 ? "customer" : "customers"}`;
      const reached = total === limit ? " (limit reached)" : "";
      const text = [customers + reached, parts.join(", ")].filter(Boolean).join(": ");
      return hangingLines(text, columns, 0).map((line) => line.replaceAll(noBreakSpace, " "));
    },
  };
}
