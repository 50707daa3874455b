/** A wait that grows with each retry. */
export interface Backoff {
  baseDelayMs: number;
  maxDelayMs: number;
  /** The least wait, as a share of the bound: 0 is full jitter. */
  minShare?: number;
}

/**
 * Exponential backoff with jitter: a random wait below a bound that doubles with each retry.
 *
 * @param retries How many retries came before: 0 for the first.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff(
  retries: number,
  { baseDelayMs, maxDelayMs, minShare = 0 }: Backoff,
  random: () => number,
): number {
  const bound = Math.min(maxDelayMs, baseDelayMs * 2 ** retries);
  return Math.round(bound * (minShare + random() * (1 - minShare)));
}
