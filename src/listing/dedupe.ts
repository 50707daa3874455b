import type { PagerState, RawPage } from "./pager-state.ts";

/** Identifies an item: two items with the same key are the same item. */
export type KeyOf<T> = (item: T) => unknown;

/** A page compared with the items read before it. */
export interface Match<T> {
  /** The keys of its items. */
  keys: Keys;
  /** Whether it has an item that was read before. */
  isOverlapping: boolean;
  /** Whether it continues what was read. If not, items may be missing in front of it. */
  isJoined: boolean;
  /** Whether it equals the page before in every item, and some of them have no key. */
  isCopy: boolean;
  /** The items that were not read before, in the page's order. */
  fresh: T[];
  /** Index in the page of the first of them. */
  firstFresh: number;
  /** How many of them have a key. */
  newKeys: number;
  /** Indexes of the items that the page itself has already had. */
  repeated: number[];
}

export type Keys = readonly (string | undefined)[];

/**
 * Compares a page with what was read, and adds the keys of a joined page to `seen`.
 *
 * Why nothing is lost: everything in front of an item already read has been read, if it existed all along. So a page
 * with such an item continues the list without a gap, whatever happened in between.
 */
export function matchPage<T>(state: PagerState, page: RawPage<T>, keyOf: KeyOf<T>): Match<T> {
  const { seen } = state;
  const known = seen.size;
  const keys = keysOf(page.items, keyOf);
  const isOverlapping = overlaps(state, keys);
  const isCopy = isCopyOfLast(state, page.items);
  const isJoined = isOverlapping || isCopy || isFirstPage(state, page);
  const isFresh = keys.map((key) => isJoined && !isCopy && isNew(seen, key));
  const fresh = page.items.filter((_, index) => isFresh[index]);
  return {
    keys,
    isOverlapping,
    isJoined,
    isCopy,
    fresh,
    firstFresh: Math.max(0, isFresh.indexOf(true)),
    newKeys: seen.size - known,
    repeated: isJoined ? repeatsIn(keys) : [],
  };
}

/** Only a number and a string that isn't empty identify an item. */
function keysOf<T>(items: readonly T[], keyOf: KeyOf<T>): Keys {
  return items.map((item) => {
    const key = keyOf(item);
    return (typeof key === "string" && key !== "") || Number.isFinite(key) ? String(key) : undefined;
  });
}

/** Overlap: the page has an item that was read before. */
export function overlaps({ seen }: PagerState, keys: Keys): boolean {
  return keys.some((key) => key !== undefined && seen.has(key));
}

/** First page: nothing can be missing in front of it. After an item without a key, the next page counts as one. */
export function isFirstPage({ position, lastKey }: PagerState, { offset }: RawPage<unknown>): boolean {
  return offset === 0 || (lastKey === undefined && offset <= position);
}

/** Repeat: without keys, a page that equals the one before, unless the listing has stepped back to that. */
export function isCopyOfLast({ unkeyedItems, stepSize }: PagerState, items: readonly unknown[]): boolean {
  if (unkeyedItems === undefined || stepSize > 0) return false;
  try {
    return JSON.stringify(items) === JSON.stringify(unkeyedItems);
  } catch {
    return false; // Nested too deeply to compare.
  }
}

/** Repeat within a page: the indexes of the items whose key the page has already had. */
export function repeatsIn(keys: Keys): number[] {
  const met = new Set<string>();
  return keys.flatMap((key, index) => (isNew(met, key) ? [] : [index]));
}

/** Whether a key is not in `seen` yet; adds it. */
function isNew(seen: Set<string>, key: string | undefined): boolean {
  return key === undefined || seen.size < seen.add(key).size;
}
