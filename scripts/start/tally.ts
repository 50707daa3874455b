import type { Customer } from "webex-wholesale";
import { clean } from "./clean.ts";
import { hangingLines } from "./cells.ts";

/** Counts customers by status, for the closing line. */
export interface Tally {
  count(customer: Customer): void;
  lines(columns: number): string[];
}

/** Keeps a count and its name on one line. */
const tie = "\u00a0";

/** `250 customers: 201 provisioned, 9 error, …`, the most frequent first. With a limit that was reached, it says so. */
export function createTally(limit: number | undefined): Tally {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    count({ status }) {
      const name = clean(status) || "without a status";
      counts.set(name, (counts.get(name) ?? 0) + 1);
      total++;
    },
    lines(columns) {
      const parts = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${count}${tie}${name}`);
      const customers = `${total} ${total === 1 ? "customer" : "customers"}`;
      const reached = total === limit ? ", as many as --limit allows" : "";
      const text = [customers + reached, parts.join(", ")].filter(Boolean).join(": ");
      return hangingLines(text, columns, 0).map((line) => line.replaceAll(tie, " "));
    },
  };
}
