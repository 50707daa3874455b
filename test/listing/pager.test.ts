import { describe, expect, it } from "vitest";
import { isFirstPage, matchPage, overlaps } from "../../src/listing/dedupe.ts";
import type { KeyOf } from "../../src/listing/item-key.ts";
import { advance, checkAhead, checkEnd, isShifted, nextStep, stepBack } from "../../src/listing/pager.ts";
import { overlapOf, startAt, type PagerState, type RawPage } from "../../src/listing/pager-state.ts";

const noKey = (): undefined => undefined;
const itself = (item: string): string => item;

/** A page of single letters. */
function page(offset: number, letters: string, { max = 4, hasNext = false } = {}): RawPage<string> {
  return { offset, max, items: Array.from(letters), hasNext };
}

function repeat<T>(count: number, item: T): T[] {
  return Array.from({ length: count }, () => item);
}

/** A plan to fail for a reason. */
function failure(reason: RegExp): unknown {
  return { kind: "fail", reason: expect.stringMatching(reason) as unknown };
}

/** Takes pages in turn, and returns the state and the step after the last of them. */
function take(
  pages: RawPage<string>[],
  { start = 0, keyOf = itself }: { start?: number; keyOf?: KeyOf<string> } = {},
) {
  let state = startAt(start);
  let step: ReturnType<typeof nextStep<string>>[1] = { fresh: [], offset: start };
  for (const one of pages) [state, step] = nextStep(state, one, keyOf);
  return { state, step, next: state.next };
}

/** A state in the middle of a list. */
const midway: PagerState = { ...startAt(0), seen: new Set("abcd"), position: 3, lastKey: "d", pageLength: 4 };

describe("the first page", () => {
  it("is the one at offset 0, or where the listing starts", () => {
    expect(isFirstPage(startAt(0), page(0, "a"))).toBe(true);
    expect(isFirstPage(startAt(50), page(50, "a"))).toBe(true);
    expect(isFirstPage(midway, page(0, "x"))).toBe(true);
    expect(isFirstPage(midway, page(3, "x"))).toBe(false);
  });

  it("ends the list if it is empty, wherever it starts", () => {
    expect(take([page(0, "")]).next).toEqual({ kind: "end" });
    expect(take([page(50, "")], { start: 50 }).next).toEqual({ kind: "end" });
  });
});

describe("the overlap", () => {
  it("is any item that was read before", () => {
    expect(overlaps(midway, ["x", "b"])).toBe(true);
    expect(overlaps(midway, ["x", undefined])).toBe(false);
  });

  it("joins a page to those before it, of which only the new items come", () => {
    expect(take([page(0, "abcd"), page(3, "defg")]).step).toEqual({ fresh: ["e", "f", "g"], offset: 4 });
  });

  it("is missing from a page whose items stay unread", () => {
    const match = matchPage({ ...midway, seen: new Set("abcd") }, page(3, "wxyz"), itself);
    expect(match).toMatchObject({ isJoined: false, fresh: [] });
  });
});

describe("the end of a list", () => {
  it("is a page that has the overlap item and nothing else", () => {
    const { next } = take([page(0, "abcd")]);
    expect(next).toEqual({ kind: "continue" });
    expect(take([page(0, "abcd"), page(3, "d")]).next).toEqual({ kind: "end" });
  });

  it("is not a page of several items that were all read: the list continues from its last one", () => {
    const { step, next } = take([page(0, "abcd"), page(3, "bcd")]);
    expect(step.fresh).toEqual([]);
    expect(next).toEqual({ kind: "replan", offset: 5 });
  });

  it("is fetched 3 more times while it has a `next` link", () => {
    const last = page(3, "d", { hasNext: true });
    const again = { kind: "replan", offset: 3 };
    const kinds = [1, 2, 3, 4].map((times) => take([page(0, "abcd"), ...repeat(times, last)]).next);
    expect(kinds).toEqual([again, again, again, { kind: "end" }]);
    expect(checkEnd({ ...midway, endChecks: 3 }, last).next).toEqual({ kind: "end" });
  });
});

describe("a page that has nothing in common with what was read", () => {
  it("makes the listing step back by half a page, then by twice as much each time", () => {
    const pages = [page(0, "abcd"), page(3, "defg"), page(6, "wxyz"), page(4, "uvwx")];
    const first = take(pages.slice(0, 3));
    expect(first.step.drift).toBe("removed");
    expect(first.next).toEqual({ kind: "stepBack", offset: 4 });
    const second = take(pages);
    expect(second.step.drift).toBe("removed");
    expect(second.next).toEqual({ kind: "stepBack", offset: 0 });
    expect(stepBack({ ...midway, stepSize: 8 }, page(100, "wxyz"))).toMatchObject({
      stepSize: 16,
      next: { kind: "stepBack", offset: 84 },
    });
  });

  it("may be an empty one behind offset 0", () => {
    expect(take([page(0, "abcd"), page(3, "")]).next).toEqual({ kind: "stepBack", offset: 1 });
  });

  it("is taken again after the step back, and fetched again if that does not help", () => {
    const held = page(3, "wxyz");
    const { state } = take([page(0, "abcd"), held, page(1, "cdef")]);
    expect(state).toMatchObject({ heldPage: held, next: { kind: "continue" } });
    expect(nextStep(state, held, itself)[0].next).toEqual({ kind: "replan", offset: 4 });
  });

  it("fails the listing after 20 of them in a row and one for each page read", () => {
    const start = 1_000_000_000;
    const pages = (count: number) => [
      page(start, "abcd"),
      ...Array.from({ length: count }, () => page(start + 3, "wxyz")),
    ];
    expect(take(pages(21), { start }).next.kind).toBe("stepBack");
    expect(take(pages(22), { start }).next).toEqual(
      failure(/^22 pages in a row had nothing in common with the pages before/),
    );
  });
});

describe("a page that starts with another item than expected", () => {
  it("reports that items were inserted before it, and brings its new items", () => {
    const { step, next } = take([page(0, "abcd"), page(3, "cdef")]);
    expect(step).toEqual({ fresh: ["e", "f"], offset: 5, drift: "inserted" });
    expect(next).toEqual({ kind: "continue" });
  });

  it("is no shift after an item without a key, nor at another offset", () => {
    const shifted = page(3, "cdef");
    const match = matchPage({ ...midway, seen: new Set("abcd") }, shifted, itself);
    expect(isShifted(midway, shifted, match)).toBe(true);
    expect(isShifted({ ...midway, lastKey: undefined }, shifted, match)).toBe(false);
    expect(isShifted(midway, { ...shifted, offset: 2 }, match)).toBe(false);
  });
});

describe("a server that returns fewer items than requested", () => {
  it("is read in pages of that length", () => {
    const short = (offset: number, letters: string) => page(offset, letters, { max: 100 });
    const first = take([short(0, "abc")]);
    expect(first.next).toEqual({ kind: "replan", offset: 2 });
    expect(first.state.pageLength).toBe(3);
    expect(take([short(0, "abc"), short(2, "cde")]).next).toEqual({ kind: "continue" });
  });

  it("is planned again each time the length changes", () => {
    const moved = { ...midway, position: 6 };
    expect(advance(midway, moved, page(3, "defg", { max: 100 }), true).next).toEqual({ kind: "continue" });
    expect(advance(midway, moved, page(3, "def", { max: 100 }), true).next).toEqual({
      kind: "replan",
      offset: 6,
    });
  });

  it("fails the listing if it returns one item a page", () => {
    const [a, b] = [page(0, "a"), page(1, "b")];
    expect(take([a]).next).toEqual({ kind: "replan", offset: 1 });
    expect(take([a, b]).next).toEqual({ kind: "replan", offset: 0 });
    expect(take([a, b, a]).next).toEqual({ kind: "replan", offset: 1 });
    expect(take([a, b, a, b]).next).toEqual(failure(/one item a page/));
  });

  it("does not fail a list of one item", () => {
    expect(take([page(0, "a")]).step.fresh).toEqual(["a"]);
    expect(take([page(0, "a"), page(1, "")]).next).toEqual({ kind: "end" });
  });

  it("does not fail a list of one item that grows meanwhile", () => {
    const { step, next } = take([page(0, "a"), page(1, "b"), page(0, "ab")]);
    expect(step.fresh).toEqual(["b"]);
    expect(next).toEqual({ kind: "replan", offset: 1 });
    const other = checkAhead({ ...midway, ahead: { offset: 9, key: "x" } }, page(9, "y"), ["y"]);
    expect(other.next).toEqual({ kind: "replan", offset: 3 });
  });
});

describe("a server that ignores `offset`", () => {
  it("fails the listing after 20 pages in a row without a new item and one for each page read", () => {
    const fixed = (count: number) => Array.from({ length: count }, (_, index) => page(index * 3, "abcd"));
    expect(take(fixed(22)).next.kind).toBe("replan");
    expect(take(fixed(23)).next).toEqual(failure(/^22 pages in a row had nothing new/));
  });
});

describe("items without a key", () => {
  it("are read without overlap, up to an empty page", () => {
    const pages = [page(0, "aaaa"), page(4, "a"), page(5, "")];
    const first = take(pages.slice(0, 1), { keyOf: noKey });
    expect(first.step.fresh).toEqual(["a", "a", "a", "a"]);
    expect(first.next).toEqual({ kind: "continue" });
    expect({ position: first.state.position, overlap: overlapOf(first.state) }).toEqual({
      position: 4,
      overlap: 0,
    });
    expect(take(pages.slice(0, 2), { keyOf: noKey }).next).toEqual({ kind: "replan", offset: 5 });
    expect(take(pages, { keyOf: noKey }).next).toEqual({ kind: "end" });
  });
});
