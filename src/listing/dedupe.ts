import type { KeyOf } from "./item-key.ts";
import type { PagerState, RawPage } from "./pager-state.ts";

/** A page compared with the items read before it. */
export interface Match<T> {
  /** The keys of its items. */
  keys: Keys;
  /** Whether it has an item that was read before. */
  isOverlapping: boolean;
  /** Whether it continues what was read. If not, items may be missing in front of it. */
  isJoined: boolean;
  /** The items that were not read before, in the page's order. */
  fresh: T[];
  /** Index in the page of the first of them, or -1. */
  firstFresh: number;
}

export type Keys = readonly (string | undefined)[];

/**
 * Compares a page with what was read, and adds the keys of a joined page to `seen`.
 *
 * Why nothing is lost: everything in front of an item already read has been read, if it existed all along. So a page
 * with such an item continues the list without a gap, whatever happened in between.
 */
export function matchPage<T>(state: PagerState, page: RawPage<T>, keyOf: KeyOf<T>): Match<T> {
  const keys = page.items.map(keyOf);
  const isOverlapping = overlaps(state, keys);
  const isJoined = isOverlapping || isFirstPage(state, page);
  const isFresh = keys.map((key) => isJoined && isNew(state.seen, key));
  return {
    keys,
    isOverlapping,
    isJoined,
    fresh: page.items.filter((_, index) => isFresh[index]),
    firstFresh: isFresh.indexOf(true),
  };
}

/** Overlap: the page has an item that was read before. */
export function overlaps({ seen }: PagerState, keys: Keys): boolean {
  return keys.some((key) => key !== undefined && seen.has(key));
}

/** First page: nothing can be missing in front of it. After an item without a key, the next page counts as one. */
export function isFirstPage({ position, lastKey }: PagerState, { offset }: RawPage<unknown>): boolean {
  return offset === 0 || (lastKey === undefined && offset <= position);
}

/** Whether a key is not in `seen` yet; adds it. */
function isNew(seen: Set<string>, key: string | undefined): boolean {
  return key === undefined || seen.size < seen.add(key).size;
}
