/** Recognises an item: two items with the same key are the same one. `undefined` where it cannot be told. */
export type KeyOf<T> = (item: T) => string | undefined;

/** How a page fits on what was read before it. */
export interface Joint<T> {
  /** `false`: nothing in the page was seen before, so items may be missing in front of it. */
  isJoined: boolean;
  /** The items that come for the first time, in the page's order. */
  fresh: T[];
  /** Index in the page of the first of them. */
  firstFresh: number;
  /** Whether the page begins with another item than the one that the page before it ended with. */
  isShifted: boolean;
}

/**
 * Joins the pages of a list that may change between them.
 *
 * Why it loses nothing: everything in front of an item that was seen has been seen, as far as it has existed all the
 * while. So a page that holds an item already seen continues the list without a hole, whatever happened in between;
 * one that holds none may not. The first page, and one that begins the list, have nothing in front of them.
 */
export interface Joiner<T> {
  join(items: readonly T[], isStart: boolean): Joint<T>;
  /** How many items a page has to share with the one before it: 1, or 0 once an item came without a key. */
  readonly overlap: 0 | 1;
}

export function createJoiner<T>(keyOf: KeyOf<T>): Joiner<T> {
  const seen = new Set<string>();
  let lastKey: string | undefined;
  let overlap: 0 | 1 = 1;

  /** Whether a key comes for the first time; from then on it has come. */
  function isNew(key: string | undefined): boolean {
    return key === undefined || seen.size < seen.add(key).size;
  }

  return {
    get overlap() {
      return overlap;
    },
    join(items, isStart) {
      const keys = items.map(keyOf);
      if (keys.includes(undefined)) overlap = 0;
      const isJoined = isStart || overlap === 0 || keys.some((key) => key !== undefined && seen.has(key));
      const isShifted = keys[0] !== lastKey;
      if (!isJoined) return { isJoined, fresh: [], firstFresh: 0, isShifted };
      const fresh = items.filter((_, index) => isNew(keys[index]));
      lastKey = keys.at(-1) ?? lastKey;
      const [first] = fresh;
      return { isJoined, fresh, firstFresh: first === undefined ? -1 : items.indexOf(first), isShifted };
    },
  };
}
