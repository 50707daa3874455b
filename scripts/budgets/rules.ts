/** The budgets of `npm run check:budgets`. */

/** Client and `customers.list`, gzipped, with the first operation of the table. */
const baseBytes = 13_158;
/**
 * What the guarantees for servers and callers that misbehave take: listings that always end and never early, bugs in
 * `fetch`, responses and signals of other libraries, `Retry-After` in all its forms, exact options that are copied.
 */
const bytesOfGuarantees = 800;
/** What a further operation may add: its entry in the table and its method. */
const bytesPerOperation = 150;

/** Polling until background work has settled: three methods and their errors. */
const bytesOfWaiting = 500;
/**
 * Fetching the file of a report from another origin: without the token, with retries and a fresh URL after a 403, its
 * signed query in no error, a body that ends with the caller's signal, and no web page taken for the file.
 */
const bytesOfDownload = 550;

export function bundleBudget(operations: number): number {
  const features = bytesOfGuarantees + bytesOfWaiting + bytesOfDownload;
  return baseBytes + features + bytesPerOperation * (operations - 1);
}
