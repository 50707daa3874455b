import type { Random } from "../random.ts";

/** How likely each value is, from 0 to 1. The shares add up to at most 1. */
export type Shares<T> = readonly (readonly [value: T, share: number])[];

/** Returns the next entry on each call; `undefined` for `null` and after the last one. */
export function byScript<T>(script: readonly (T | null)[]): () => T | undefined {
  const entries = script.values();
  return () => entries.next().value ?? undefined;
}

/** Returns a value at random on each call, or `undefined` for what the shares leave over. */
export function byShare<T>(shares: Shares<T>, random: Random): () => T | undefined {
  return () => valueAt(shares, random());
}

/** The value at a point from 0 to 1 when the shares are laid end to end. */
export function valueAt<T>(shares: Shares<T>, point: number): T | undefined {
  let end = 0;
  return shares.find(([, share]) => point < (end += share))?.[0];
}
