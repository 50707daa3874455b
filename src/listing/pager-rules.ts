import type { Keys, Match } from "./dedupe.ts";
import { overlapOf, type PagerState, type RawPage } from "./pager-state.ts";

const maxEndChecks = 3;

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
export function moveTo(state: PagerState, { offset, items }: RawPage<unknown>, keys: Keys): PagerState {
  const { length } = keys;
  const lastKey = length > 0 ? keys[length - 1] : state.lastKey;
  const unkeyedItems = keys.includes(undefined) ? items : undefined;
  const moved = { ...state, lastKey, unkeyedItems, stepSize: 0 };
  return { ...moved, position: offset + Math.max(0, length - overlapOf(moved)) };
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

/**
 * End: a page with at most the overlap item. While it has a `next` link, it is fetched again, and at last the page
 * behind it.
 */
export function checkEnd(state: PagerState, { offset, max, hasNext }: RawPage<unknown>): PagerState {
  const { ahead } = state;
  if (ahead && ahead.offset > state.position) return replan(state, ahead.offset);
  if (!hasNext) return { ...state, next: { kind: "end" } };
  const endChecks = state.endChecks + 1;
  return replan({ ...state, endChecks }, endChecks > maxEndChecks ? offset + max : offset);
}

/**
 * After a page behind the last item. Finding the same item there twice is a proof: in between, a page ended in front of
 * it, and would have reached it from a server that returns two items a page.
 */
export function checkAhead(state: PagerState, page: RawPage<unknown>, keys: Keys): PagerState {
  const { endChecks, ahead, position } = state;
  const { offset } = page;
  if (keys.length === 0) {
    if (endChecks > maxEndChecks) return { ...state, next: { kind: "end", staleLink: true } };
    return checkEnd({ ...state, ahead: undefined }, page);
  }
  const [key] = keys;
  if (!ahead || key !== ahead.key) return replan({ ...state, ahead: { offset, key } }, position);
  const reason = "the server skips items, or returns one item per page";
  return fail(
    state,
    `no page connects the items at offset ${offset} to those before: ${reason}. Try a larger \`pageSize\``,
  );
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

export function fail(state: PagerState, reason: string): PagerState {
  return { ...state, next: { kind: "fail", reason } };
}
