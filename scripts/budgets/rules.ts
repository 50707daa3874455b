/** The budgets of `npm run check:budgets`. */

/** Client and `customers.list`, gzipped, with the first operation of the table. */
const baseBytes = 13_158;
/**
 * What the guarantees for servers and callers that misbehave take: listings that always end and never early, bugs in
 * `fetch`, responses and signals of other libraries, `Retry-After` in all its forms, exact options that are copied.
 */
const bytesOfGuarantees = 2_500;
/** What a further operation may add: its entry in the table and its method. */
const bytesPerOperation = 150;

export function bundleBudget(operations: number): number {
  return baseBytes + bytesOfGuarantees + bytesPerOperation * (operations - 1);
}
