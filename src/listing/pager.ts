import { matchPage, type Keys, type Match } from "./dedupe.ts";
import type { KeyOf } from "./item-key.ts";
import { overlapOf, type PagerState, type RawPage } from "./pager-state.ts";

/** What a page brought. */
export interface Step<T> {
  /** The items that were not read before, in the page's order. */
  fresh: T[];
  /** Offset of the first of them. */
  offset: number;
  /** Set if the page proves that the list has shifted. */
  drift?: "inserted" | "removed";
}

const maxSetbacks = 20;
const maxEndChecks = 3;

/** Takes a page. Returns what is known now, with what to fetch next, and what the page brought. */
export function nextStep<T>(
  state: PagerState,
  page: RawPage<T>,
  keyOf: KeyOf<T>,
): [state: PagerState, step: Step<T>] {
  const match = matchPage(state, page, keyOf);
  const after = decide(countSetback(state, match), page, match);
  const drift = after.next.kind === "stepBack" ? "removed" : isShifted(state, page, match) && "inserted";
  return [after, { fresh: match.fresh, offset: page.offset + match.firstFresh, ...(drift && { drift }) }];
}

function decide(state: PagerState, page: RawPage<unknown>, match: Match<unknown>): PagerState {
  const { keys, isJoined, fresh } = match;
  const isFresh = fresh.length > 0;
  if (state.setbacks > setbackLimit(state)) return giveUp(state, isJoined && !isFresh);
  if (!isJoined) return recover(state, page, keys);
  const moved = moveTo(state, page, keys);
  if (keys.length > 1) return advance(state, moved, page, isFresh);
  return isFresh ? lookAhead(moved, page.offset + 1) : checkEnd(moved, page);
}

/** Counts the pages in a row that brought nothing new, or nothing that was known. */
export function countSetback(state: PagerState, { fresh, isOverlapping }: Match<unknown>): PagerState {
  const setbacks = state.setbacks + 1;
  if (fresh.length === 0) return { ...state, setbacks };
  const isContinued = isOverlapping || overlapOf(state) === 0;
  return { ...state, setbacks: isContinued ? 0 : setbacks, endChecks: 0, ahead: undefined };
}

/** A step back may lead to the start of the list; then all pages up to here are read again. */
function setbackLimit({ seen, pageLength }: PagerState): number {
  return maxSetbacks + seen.size / Math.max(1, pageLength - 1);
}

/** Shift: the page starts with another item than the last one read. */
export function isShifted(
  state: PagerState,
  page: RawPage<unknown>,
  { isJoined, keys }: Match<unknown>,
): boolean {
  const isExpected = overlapOf(state) === 0 || page.offset !== state.position || keys[0] === state.lastKey;
  return isJoined && keys.length > 0 && !isExpected;
}

/** The list is read up to the last item of the page. */
export function moveTo(state: PagerState, page: RawPage<unknown>, keys: Keys): PagerState {
  const { length } = keys;
  const moved = { ...state, lastKey: length > 0 ? keys[length - 1] : state.lastKey, stepSize: 0 };
  return { ...moved, position: page.offset + Math.max(0, length - overlapOf(moved)) };
}

/** Goes on as planned after a full page with something new, or else plans again from its last item. */
export function advance(
  before: PagerState,
  moved: PagerState,
  page: RawPage<unknown>,
  isFresh: boolean,
): PagerState {
  const pageLength = page.items.length;
  const heldPage = page === moved.heldPage ? undefined : moved.heldPage;
  const after: PagerState = { ...moved, pageLength, heldPage, next: { kind: "continue" } };
  const isFull = pageLength === Math.min(before.pageLength, page.max);
  const isPlanned = isFull && overlapOf(before) <= overlapOf(moved) && (isFresh || heldPage !== undefined);
  return isPlanned ? after : replan(after, moved.position);
}

/** After a single item the list ends, or the server returns one item a page. The page behind it shows which. */
export function lookAhead(state: PagerState, offset: number): PagerState {
  return replan({ ...state, pageLength: 1 }, offset);
}

/** End: a page with at most the overlap item. It is fetched again while it has a `next` link. */
export function checkEnd(state: PagerState, { offset, hasNext }: RawPage<unknown>): PagerState {
  const { position, endChecks, ahead } = state;
  if (ahead && ahead.offset > position) return replan(state, ahead.offset);
  if (!hasNext || endChecks >= maxEndChecks) return { ...state, next: { kind: "end" } };
  return replan({ ...state, endChecks: endChecks + 1 }, offset);
}

/**
 * After a page behind the last item. Finding the same item there twice is a proof: in between, a page ended in front of
 * it, and would have reached it from a server that returns two items a page.
 */
export function checkAhead(state: PagerState, { offset }: RawPage<unknown>, keys: Keys): PagerState {
  if (keys.length === 0) return { ...state, next: { kind: "end" } };
  const [key] = keys;
  if (state.ahead && key === state.ahead.key) {
    return fail(state, "the server returns one item a page, so pages cannot overlap");
  }
  return replan({ ...state, ahead: { offset, key } }, state.position);
}

/** After a page that has nothing in common with those before it. */
export function recover(state: PagerState, page: RawPage<unknown>, keys: Keys): PagerState {
  if (page === state.heldPage) return replan(state, state.position);
  return page.offset > state.position ? checkAhead(state, page, keys) : stepBack(state, page);
}

/** Step back: items were removed in front of the page. By half a page, then by twice as much each time. */
export function stepBack(state: PagerState, page: RawPage<unknown>): PagerState {
  const isFirst = state.stepSize === 0;
  const stepSize = isFirst ? Math.ceil(state.pageLength / 2) : state.stepSize * 2;
  const heldPage = isFirst ? page : state.heldPage;
  const offset = Math.max(0, page.offset - stepSize);
  return { ...state, stepSize, heldPage, next: { kind: "stepBack", offset } };
}

function replan(state: PagerState, offset: number): PagerState {
  return { ...state, heldPage: undefined, next: { kind: "replan", offset } };
}

function giveUp(state: PagerState, isRepeat: boolean): PagerState {
  const what = isRepeat ? "had nothing new" : "had nothing in common with the pages before";
  return fail(state, `${state.setbacks} pages in a row ${what}. Retry when the list changes less often`);
}

function fail(state: PagerState, reason: string): PagerState {
  return { ...state, next: { kind: "fail", reason } };
}
