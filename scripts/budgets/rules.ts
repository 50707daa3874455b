/** The budgets of `npm run check:budgets`. */

/** Client and `customers.list`, gzipped, with the first operation of the table. */
const baseBytes = 13_158;
/** What a further operation may add: its entry in the table and its method. */
const bytesPerOperation = 150;

export function bundleBudget(operations: number): number {
  return baseBytes + bytesPerOperation * (operations - 1);
}
