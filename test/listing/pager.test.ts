import { describe, expect, it } from "vitest";
import type { KeyOf } from "../../src/listing/dedupe.ts";
import { countPage, failureOf, nextStep, type Step } from "../../src/listing/pager.ts";
import { advance, checkAhead, checkEnd, stepBack } from "../../src/listing/pager-rules.ts";
import { matchPage } from "../../src/listing/dedupe.ts";
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

function failure(reason: RegExp): unknown {
  return { kind: "fail", reason: expect.stringMatching(reason) as unknown };
}

/** Takes pages in turn, and returns the state and the step after the last of them. */
function take(
  pages: RawPage<string>[],
  { start = 0, keyOf = itself }: { start?: number; keyOf?: KeyOf<string> } = {},
) {
  let state = startAt(start);
  let step: Step<string> = { fresh: [], offset: start, drift: [] };
  for (const one of pages) [state, step] = nextStep(state, one, keyOf);
  return { state, step, next: state.next };
}

/** A state in the middle of a list. */
function midway(change: Partial<PagerState> = {}): PagerState {
  return { ...startAt(0), seen: new Set("abcd"), position: 3, lastKey: "d", pageLength: 4, ...change };
}

describe("the first page", () => {
  it("ends the list if it is empty, wherever it starts", () => {
    expect(take([page(0, "")]).next).toEqual({ kind: "end" });
    expect(take([page(50, "")], { start: 50 }).next).toEqual({ kind: "end" });
  });

  it("does not end the list if it is empty and has a `next` link", () => {
    const empty = page(0, "", { hasNext: true });
    expect(take([empty]).next).toEqual({ kind: "replan", offset: 0 });
    expect(take([empty, page(0, "abcd")])).toMatchObject({
      step: { fresh: ["a", "b", "c", "d"] },
      next: { kind: "continue" },
    });
  });
});

describe("a page that overlaps", () => {
  it("brings the items that were not read before", () => {
    expect(take([page(0, "abcd"), page(3, "defg")]).step).toEqual({
      fresh: ["e", "f", "g"],
      offset: 4,
      drift: [],
    });
  });

  it("is followed by the next ones as planned if it is full", () => {
    expect(take([page(0, "abcd"), page(3, "defg")]).next).toEqual({ kind: "continue" });
  });

  it("reports a shift if it starts with another item than the last one read", () => {
    const { step, next } = take([page(0, "abcd"), page(3, "cdef")]);
    expect(step).toEqual({ fresh: ["e", "f"], offset: 5, drift: [{ direction: "inserted", offset: 3 }] });
    expect(next).toEqual({ kind: "continue" });
  });

  it("does not end the list if all of its items were read: the list continues from its last one", () => {
    const { step, next } = take([page(0, "abcd"), page(3, "bcd")]);
    expect(step.fresh).toEqual([]);
    expect(next).toEqual({ kind: "replan", offset: 5 });
  });
});

describe("the end of a list", () => {
  it("is a page that has the overlap item and nothing else", () => {
    expect(take([page(0, "abcd"), page(3, "d")]).next).toEqual({ kind: "end" });
  });

  it("is fetched 3 more times while it has a `next` link, and then the page behind it", () => {
    const last = page(3, "d", { hasNext: true });
    const again = { kind: "replan", offset: 3 };
    const plans = [1, 2, 3, 4].map((times) => take([page(0, "abcd"), ...repeat(times, last)]).next);
    expect(plans).toEqual([again, again, again, { kind: "replan", offset: 7 }]);
  });

  it("is not checked again once the link is gone", () => {
    const last = page(3, "d", { hasNext: true });
    expect(take([page(0, "abcd"), last, last, page(3, "d")]).next).toEqual({ kind: "end" });
  });

  it("has a stale link if nothing comes after it", () => {
    const empty = page(7, "", { hasNext: true });
    expect(checkAhead(midway({ endChecks: 4 }), empty, []).next).toEqual({ kind: "end", staleLink: true });
    expect(checkAhead(midway(), empty, []).next).toEqual({ kind: "replan", offset: 7 });
  });

  it("is checked from the beginning after a page with something new", () => {
    const { state } = take([page(0, "abcd"), ...repeat(4, page(3, "d", { hasNext: true })), page(3, "de")]);
    expect(state).toMatchObject({ endChecks: 0, setbacks: 0, ahead: undefined });
  });
});

describe("an item behind the last one", () => {
  it("sends the listing back to where the pages joined", () => {
    const { next, ahead } = checkAhead(midway({ endChecks: 4 }), page(7, "x"), ["x"]);
    expect(next).toEqual({ kind: "replan", offset: 3 });
    expect(ahead).toEqual({ offset: 7, key: "x" });
  });

  it("is looked for again if the page in front of it still ends without it", () => {
    const { next } = checkEnd(midway({ ahead: { offset: 7, key: "x" } }), page(3, "d"));
    expect(next).toEqual({ kind: "replan", offset: 7 });
  });

  it("fails the listing if it is found a second time, but not if another one is", () => {
    const state = midway({ ahead: { offset: 7, key: "x" } });
    expect(checkAhead(state, page(7, "x"), ["x"]).next).toEqual(
      failure(/^no page connects the items at offset 7/),
    );
    expect(checkAhead(state, page(7, "y"), ["y"]).next).toEqual({ kind: "replan", offset: 3 });
  });

  it("does not matter once the list has been read up to it, or a page brought something new", () => {
    const ahead = { offset: 3, key: "x" };
    expect(checkEnd(midway({ ahead }), page(3, "d")).next).toEqual({ kind: "end" });
    const match = matchPage(midway(), page(3, "de"), itself);
    expect(countPage(midway({ ahead, endChecks: 4 }), match)).toMatchObject({
      ahead: undefined,
      endChecks: 0,
    });
  });

  it("does not matter once it is gone", () => {
    expect(checkAhead(midway({ ahead: { offset: 7, key: "x" } }), page(7, ""), []).next).toEqual({
      kind: "end",
    });
  });
});

describe("a single item", () => {
  it("is the whole list if there is nothing behind it", () => {
    expect(take([page(0, "a")])).toMatchObject({
      step: { fresh: ["a"] },
      next: { kind: "replan", offset: 1 },
    });
    expect(take([page(0, "a"), page(1, "")]).next).toEqual({ kind: "end" });
  });

  it("is the whole list if it comes again at another offset, with or without a key", () => {
    expect(take([page(0, "a"), page(1, "a")]).next).toEqual({ kind: "end" });
    expect(take([page(0, "a"), page(1, "a")], { keyOf: noKey })).toMatchObject({
      step: { fresh: [] },
      next: { kind: "end" },
    });
  });

  it("fails the listing if the server returns one item a page", () => {
    const [a, b] = [page(0, "a"), page(1, "b")];
    expect(take([a, b]).next).toEqual({ kind: "replan", offset: 0 });
    expect(take([a, b, a]).next).toEqual({ kind: "replan", offset: 1 });
    expect(take([a, b, a, b]).next).toEqual(failure(/one item per page. Try a larger `pageSize`$/));
  });

  it("may get company meanwhile", () => {
    const { step, next } = take([page(0, "a"), page(1, "b"), page(0, "ab")]);
    expect(step.fresh).toEqual(["b"]);
    expect(next).toEqual({ kind: "replan", offset: 1 });
  });
});

describe("a page that has nothing in common with what was read", () => {
  it("makes the listing step back by half a page, then by twice as much each time", () => {
    const first = stepBack(midway(), page(100, "wxyz"));
    expect(first).toMatchObject({ stepSize: 2, next: { kind: "stepBack", offset: 98 } });
    const second = stepBack(first, page(98, "uvwx"));
    expect(second).toMatchObject({ stepSize: 4, next: { kind: "stepBack", offset: 94 } });
    expect(stepBack(second, page(5, "uvwx")).next).toEqual({ kind: "stepBack", offset: 0 });
  });

  it("reports that items were removed, and brings none", () => {
    const { step } = take([page(0, "abcd"), page(3, "wxyz")]);
    expect(step).toMatchObject({ fresh: [], drift: [{ direction: "removed", offset: 3 }] });
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
    expect(take(pages(22), { start }).next).toEqual(failure(/^the list changes too fast/));
  });

  it("counts as such at offset 0 too, where all of it is new", () => {
    const restart = page(0, "wxyz");
    const { setbacks } = countPage(midway(), matchPage(midway(), restart, itself));
    expect(setbacks).toBe(1);
    expect(take([page(0, "abcd"), restart]).step.fresh).toEqual(["w", "x", "y", "z"]);
  });
});

describe("a server that returns fewer items than requested", () => {
  it("is read in pages of that length", () => {
    const short = (offset: number, letters: string) => page(offset, letters, { max: 100 });
    const { state, next } = take([short(0, "abc")]);
    expect(next).toEqual({ kind: "replan", offset: 2 });
    expect(state.pageLength).toBe(3);
    expect(take([short(0, "abc"), short(2, "cde")]).next).toEqual({ kind: "continue" });
  });

  it("is planned for again each time the length changes", () => {
    const moved = midway({ position: 6 });
    const next = (letters: string) => advance(midway(), moved, page(3, letters, { max: 100 }), true).next;
    expect(next("defg")).toEqual({ kind: "continue" });
    expect(next("def")).toEqual({ kind: "replan", offset: 6 });
    expect(next("defgh")).toEqual({ kind: "replan", offset: 6 });
  });
});

describe("a server that ignores `offset`", () => {
  it("fails the listing after 20 pages in a row without a new item and one for each page read", () => {
    const fixed = (count: number) => Array.from({ length: count }, (_, index) => page(index * 3, "abcd"));
    expect(take(fixed(22)).next.kind).toBe("replan");
    expect(take(fixed(23)).next).toEqual(failure(/^the server seems to ignore `offset`/));
  });

  it("fails the listing at its second page if some of the items have no key", () => {
    const keyOf = (item: string) => (item === "-" ? undefined : item);
    const fixed = [page(0, "a-b"), page(2, "a-b")];
    expect(take(fixed, { keyOf }).next).toEqual(failure(/^the server seems to ignore `offset`/));
  });
});

describe("items without a key", () => {
  it("are read without overlap, up to an empty page", () => {
    const pages = [page(0, "aaaa"), page(4, "a"), page(5, "")];
    const first = take(pages.slice(0, 1), { keyOf: noKey });
    expect(first).toMatchObject({ step: { fresh: ["a", "a", "a", "a"] }, next: { kind: "continue" } });
    expect({ position: first.state.position, overlap: overlapOf(first.state) }).toEqual({
      position: 4,
      overlap: 0,
    });
    expect(take(pages.slice(0, 2), { keyOf: noKey }).next).toEqual({ kind: "replan", offset: 5 });
    expect(take(pages, { keyOf: noKey }).next).toEqual({ kind: "end" });
  });

  it("need no overlap only if one of them is the last of its page", () => {
    const keyOf = (item: string) => (item === "-" ? undefined : item);
    expect(take([page(0, "ab-d")], { keyOf }).state).toMatchObject({ position: 3, lastKey: "d" });
    const { state } = take([page(0, "abcd"), page(3, "def-")], { keyOf });
    expect(state).toMatchObject({ position: 7, lastKey: undefined, next: { kind: "replan", offset: 7 } });
  });

  it("fail the listing after 500 pages of them", () => {
    const match = matchPage(midway(), page(3, "d"), itself);
    expect(failureOf(midway({ unkeyedPages: 500 }), match)).toBeUndefined();
    expect(failureOf(midway({ unkeyedPages: 501 }), match)).toMatch(/^the items have no key/);
  });
});

describe("a list that never ends", () => {
  it("fails the listing before its keys overflow a `Set`", () => {
    const seen = Object.defineProperty(new Set("d"), "size", { value: 16_000_001 });
    const match = matchPage(midway(), page(3, "d"), itself);
    expect(failureOf(midway({ seen }), match)).toMatch(/^the list is too long/);
  });
});
