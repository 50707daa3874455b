import type { DriftEvent } from "../events.ts";
import { matchPage, type KeyOf, type Match } from "./dedupe.ts";
import { advance, checkEnd, fail, isShifted, lookAhead, moveTo, recover } from "./pager-rules.ts";
import { overlapOf, type PagerState, type RawPage } from "./pager-state.ts";

/** What a page brought. */
export interface Step<T> {
  /** The items that were not read before, in the page's order. */
  fresh: T[];
  /** Offset of the first of them. */
  offset: number;
  /** What the page proves about the list. */
  drift: Pick<DriftEvent, "direction" | "offset">[];
}

const maxSetbacks = 20;
const maxUnkeyedPages = 500;
/** A `Set` holds 16,777,216. */
const maxItems = 16e6;

/** Takes a page. Returns what is known now, with what to fetch next, and what the page brought. */
export function nextStep<T>(
  state: PagerState,
  page: RawPage<T>,
  keyOf: KeyOf<T>,
): [state: PagerState, step: Step<T>] {
  const { offset } = page;
  const match = matchPage(state, page, keyOf);
  const after = decide(countPage(state, match), page, match);
  const drift: Step<T>["drift"] = match.repeated.map((index) => ({
    direction: "repeated",
    offset: offset + index,
  }));
  if (after.next.kind === "stepBack") drift.push({ direction: "removed", offset });
  else if (isShifted(state, page, match)) drift.unshift({ direction: "inserted", offset });
  return [after, { fresh: match.fresh, offset: offset + match.firstFresh, drift }];
}

function decide(state: PagerState, page: RawPage<unknown>, match: Match<unknown>): PagerState {
  const { keys, isJoined, fresh } = match;
  const isFresh = fresh.length > 0;
  const failure = failureOf(state, match);
  if (failure) return fail(state, failure);
  if (!isJoined) return recover(state, page, keys);
  const moved = moveTo(state, page, keys);
  if (keys.length > 1) return advance(state, moved, page, isFresh);
  return isFresh ? lookAhead(moved, page.offset + 1) : checkEnd(moved, page);
}

/** Counts the pages in a row that brought nothing new, or could not be joined to those before. */
export function countPage(state: PagerState, match: Match<unknown>): PagerState {
  const isContinued = match.isOverlapping || overlapOf(state) === 0;
  if (match.fresh.length === 0 || !isContinued) return { ...state, setbacks: state.setbacks + 1 };
  const after = { ...state, endChecks: 0, ahead: undefined };
  return match.newKeys > 0 ? { ...after, setbacks: 0 } : { ...after, unkeyedPages: state.unkeyedPages + 1 };
}

/** Why the list cannot be read on. Whatever the server returns, a listing ends: here, if no page ends it. */
export function failureOf(
  { setbacks, unkeyedPages, seen, pageLength }: PagerState,
  { keys, fresh, isJoined, isCopy }: Match<unknown>,
): string | undefined {
  if (seen.size > maxItems) return "the list is too long. Read it in parts, with filters";
  if (unkeyedPages > maxUnkeyedPages) return "the items have no key. Pass the `key` option";
  // A step back may lead to the start of the list; then all pages up to here are read again.
  const limit = maxSetbacks + seen.size / Math.max(1, pageLength - 1);
  if (setbacks <= limit && !(isCopy && keys.length > 1)) return undefined;
  return isJoined && fresh.length === 0
    ? "the server seems to ignore `offset`: it keeps returning the same items. Check the server or mock"
    : "the list changes too fast to be read. Retry when it changes less often";
}
