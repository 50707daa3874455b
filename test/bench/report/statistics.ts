/** The middle of several measurements, with the quartiles around it. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Median and quartiles; throws for no values, which have neither. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** The value below which a share of all values lies, between two of them in proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError("There is no quantile of no values.");
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Values of one round stand at one index. The ratio is taken in each round and then its middle, so that what slows
 * the machine for a while slows both.
 */
export function ratioOf(values: readonly number[], base: readonly number[]): Spread {
  return spreadOf(values.map((value, round) => value / at(base, round)));
}

/** By how much values lie over others, as a share of a base; round by round too. */
export function excessOf(
  values: readonly number[],
  others: readonly number[],
  base: readonly number[],
): Spread {
  return spreadOf(values.map((value, round) => (value - at(others, round)) / at(base, round)));
}

function at(values: readonly number[], round: number): number {
  const value = values[round];
  if (value === undefined) throw new RangeError(`There is no value of round ${round}.`);
  return value;
}
