import { createJoiner, type KeyOf } from "./joiner.ts";

/** A page as it came. */
export interface RawPage<T> {
  /** Where it was asked to begin. */
  offset: number;
  /** How many items were asked for. */
  max: number;
  items: readonly T[];
  /** Whether the service said that there may be more. */
  hasNext: boolean;
}

/** What to do after a page. */
export type Next =
  | { go: "end" }
  | { go: "fail"; reason: string }
  /** The page came full and where it was expected: go on as planned. */
  | { go: "on" }
  /** What was planned no longer fits: plan anew from `offset`, one page at a time. */
  | { go: "anew"; offset: number }
  /** Read the page at `offset` before what was planned, and after it this page once more where `keep` says so. */
  | { go: "detour"; offset: number; keep: boolean };

export interface Step<T> {
  /** The items that come for the first time. */
  fresh: T[];
  /** Where the first of them stood. */
  offset: number;
  next: Next;
  /** Set when the page shows that the list has moved. */
  drift?: "inserted" | "removed";
}

/** The course of one listing: a page in, a step out, no side effects but its own state. */
export interface Course<T> {
  take(page: RawPage<T>): Step<T>;
  /** Where the next page is to begin: at the last item that was handed out. */
  readonly reach: number;
  /** How far apart pages begin that are asked for ahead: what the service gives a page, less the overlap. */
  readonly stride: number;
  /** How many items a page shares with the one before it: 1, or 0 for items that cannot be recognised. */
  readonly overlap: number;
}

const maxStepsBack = 20;
const maxAsksAtEnd = 3;
const maxRepeats = 20;

export function createCourse<T>(start: number, keyOf: KeyOf<T>): Course<T> {
  const joiner = createJoiner(keyOf);
  let isBegun = false;
  let reach = start;
  let size = 0;
  /** Every page so far held one item: it is a list of one, or a service that gives one item a page. */
  let isSingle = true;
  /** The key of an item that was seen behind a single one. */
  let behind: string | undefined;
  /** The page that waits until the hole in front of it is closed. */
  let kept: RawPage<T> | undefined;
  let stepsBack = 0;
  let stepSize = 0;
  let asksAtEnd = 0;
  /** First and last key of the last page, and how often in a row they came again at another offset. */
  let edges = "";
  let repeats = 0;

  return {
    get reach() {
      return reach;
    },
    get stride() {
      return size - joiner.overlap;
    },
    get overlap() {
      return joiner.overlap;
    },
    take(page) {
      const { overlap } = joiner;
      const { isJoined, isShifted, fresh, firstFresh } = joiner.join(
        page.items,
        !isBegun || page.offset === 0,
      );
      if (!isJoined) return recover(page);
      const isMoved = isBegun && isShifted && page.offset === reach && page.items.length > 0;
      if (fresh.length > 0) stepsBack = asksAtEnd = 0;
      stepSize = 0;
      reach = page.offset + Math.max(0, page.items.length - joiner.overlap);
      const next = follow(page, fresh.length > 0, !isBegun || overlap === joiner.overlap);
      isBegun = true;
      if (page === kept || next.go !== "on") kept = undefined;
      return { fresh, offset: page.offset + firstFresh, next, ...(isMoved && { drift: "inserted" }) };
    },
  };

  /** After a page that continues the list. */
  function follow(page: RawPage<T>, hasFresh: boolean, isSameOverlap: boolean): Next {
    const { length } = page.items;
    if (length === 0 && !isBegun) return { go: "end" };
    if (isRepeated(page, hasFresh)) {
      return { go: "fail", reason: `${maxRepeats} pages in a row were the same, whatever their offset` };
    }
    isSingle &&= length === 1 && joiner.overlap === 1;
    if (isSingle) return { go: "anew", offset: reach + 1 };
    if (!hasFresh && length <= joiner.overlap) return end(page);
    const expected = isBegun ? Math.min(size, page.max) : page.max;
    size = Math.max(length, joiner.overlap + 1);
    return length === expected && isSameOverlap ? { go: "on" } : { go: "anew", offset: reach };
  }

  /** Whether the service gives one page again and again: it does not heed `offset`, and the list would never end. */
  function isRepeated({ items }: RawPage<T>, hasFresh: boolean): boolean {
    const [first] = items;
    const last = items.at(-1);
    const found = first === undefined || last === undefined ? "" : `${keyOf(first)} ${keyOf(last)}`;
    repeats = !hasFresh && items.length > 1 && found === edges ? repeats + 1 : 0;
    edges = found;
    return repeats >= maxRepeats;
  }

  /** The end, unless the service says that there may be more: then it is asked a few times. */
  function end(page: RawPage<T>): Next {
    asksAtEnd += 1;
    return page.hasNext && asksAtEnd <= maxAsksAtEnd ? { go: "anew", offset: reach } : { go: "end" };
  }

  /** After a page that holds nothing of what was seen: first up to it, else back from it in growing steps. */
  function recover(page: RawPage<T>): Step<T> {
    const nothing = { fresh: [], offset: page.offset };
    if (isSingle && page.offset > reach && page.items.length <= 1) return { ...nothing, next: probe(page) };
    const isFirst = kept === undefined;
    kept ??= page;
    if (page.offset > reach) return { ...nothing, next: { go: "detour", offset: reach, keep: true } };
    stepsBack += 1;
    stepSize = stepSize === 0 ? Math.max(1, Math.floor(size / 2)) : stepSize * 2;
    const next: Next =
      stepsBack > maxStepsBack
        ? {
            go: "fail",
            reason: `the list moved ${maxStepsBack} times in a row before a new item could be read`,
          }
        : { go: "detour", offset: Math.max(0, page.offset - stepSize), keep: isFirst };
    return { ...nothing, next, drift: "removed" };
  }

  /** What stands behind a single item: nothing, so the list has one; or the same item twice, while none came with it. */
  function probe(page: RawPage<T>): Next {
    const [item] = page.items;
    if (item === undefined) return { go: "end" };
    const key = keyOf(item);
    stepsBack += 1;
    if (key === behind || stepsBack > maxStepsBack) {
      return {
        go: "fail",
        reason: "the service gives one item a page, so no page can be joined to the one before",
      };
    }
    behind = key;
    return { go: "detour", offset: reach, keep: false };
  }
}
