/** A page as the server sent it. */
export interface RawPage<T> {
  /** The `offset` of its request. */
  offset: number;
  /** The `max` of its request. */
  max: number;
  items: readonly T[];
  /** Whether its `Link` header names a next page. */
  hasNext: boolean;
}

/** What to fetch next. */
export type Next =
  /** The page came full and where it was expected: go on as planned. */
  | { kind: "continue" }
  /** The plan no longer fits: drop what was prefetched, and plan again from `offset`. */
  | { kind: "replan"; offset: number }
  /** Fetch the page at `offset` before what was prefetched. */
  | { kind: "stepBack"; offset: number }
  /** `staleLink`: the last page had a `next` link, but nothing comes after it. */
  | { kind: "end"; staleLink?: true }
  | { kind: "fail"; reason: string };

/** What the pager knows after a page. Each step returns a new state and leaves the previous one as it was. */
export interface PagerState {
  /**
   * Keys of all items read. The one mutable member, shared by all states of a listing: a copy for each page would take
   * quadratic time. It costs under 160 bytes an item.
   */
  readonly seen: Set<string>;
  /** Offset of the last item read, or of the one after it if the last item has no key. The next page starts there. */
  readonly position: number;
  /** Key of the last item read. */
  readonly lastKey: string | undefined;
  /** How many items the server last returned a page. */
  readonly pageLength: number;
  /** How many pages in a row brought nothing new, or could not be joined to those before. */
  readonly setbacks: number;
  /** How many pages brought nothing new but items without a key. */
  readonly unkeyedPages: number;
  /** The items of the last page, if one of them has no key. */
  readonly unkeyedItems: readonly unknown[] | undefined;
  /** How often the end was fetched again because of its `next` link. */
  readonly endChecks: number;
  /** How far the listing last stepped back; 0 once a page overlaps again. */
  readonly stepSize: number;
  /** The page that is taken again after a step back. */
  readonly heldPage: RawPage<unknown> | undefined;
  /** An item behind the last one, found while the page at `position` did not reach it. */
  readonly ahead: { readonly offset: number; readonly key: string | undefined } | undefined;
  readonly next: Next;
}

/** The state of a listing that starts at `offset`. */
export function startAt(offset: number): PagerState {
  return {
    seen: new Set(),
    position: offset,
    lastKey: undefined,
    pageLength: Infinity,
    setbacks: 0,
    unkeyedPages: 0,
    unkeyedItems: undefined,
    endChecks: 0,
    stepSize: 0,
    heldPage: undefined,
    ahead: undefined,
    next: { kind: "replan", offset },
  };
}

/** How many items the next page shares with those before it: 1, or 0 if the last item has no key or none was read. */
export function overlapOf({ lastKey }: PagerState): 0 | 1 {
  return lastKey === undefined ? 0 : 1;
}
