import { describe, expect, it } from "vitest";
import { isCopyOfLast, isFirstPage, matchPage, overlaps, repeatsIn } from "../../src/listing/dedupe.ts";
import { startAt, type PagerState, type RawPage } from "../../src/listing/pager-state.ts";

const itself = (item: string): string => item;

function page(offset: number, ...items: string[]): RawPage<string> {
  return { offset, max: 4, items, hasNext: false };
}

function midway(change: Partial<PagerState> = {}): PagerState {
  return { ...startAt(0), seen: new Set("abcd"), position: 3, lastKey: "d", pageLength: 4, ...change };
}

describe("a page is the first one", () => {
  it("at offset 0, and where the listing starts", () => {
    expect(isFirstPage(startAt(50), page(0))).toBe(true);
    expect(isFirstPage(startAt(50), page(50))).toBe(true);
    expect(isFirstPage(startAt(50), page(150))).toBe(false);
    expect(isFirstPage(midway(), page(3))).toBe(false);
  });

  it("after an item without a key", () => {
    expect(isFirstPage(midway({ lastKey: undefined, position: 4 }), page(4))).toBe(true);
  });
});

describe("a page overlaps", () => {
  it("with any item that was read before", () => {
    expect(overlaps(midway(), ["x", "b"])).toBe(true);
    expect(overlaps(midway(), ["x", undefined])).toBe(false);
  });
});

describe("a page that is not joined", () => {
  it("leaves the keys as they were, so that its items are new when they come again", () => {
    const state = midway();
    expect(matchPage(state, page(3, "x", "y"), itself)).toMatchObject({
      isJoined: false,
      fresh: [],
      firstFresh: 0,
    });
    expect(state.seen).toEqual(new Set("abcd"));
  });
});

describe("an item is new", () => {
  it("unless an item with its key was read before", () => {
    const match = matchPage(midway(), page(3, "d", "e", "b", "f"), itself);
    expect(match).toMatchObject({
      isJoined: true,
      fresh: ["e", "f"],
      firstFresh: 1,
      newKeys: 2,
      repeated: [],
    });
  });

  it("unless its page has already had one with its key", () => {
    const match = matchPage(midway(), page(3, "d", "e", "e", "d"), itself);
    expect(match).toMatchObject({ fresh: ["e"], repeated: [2, 3] });
    expect(repeatsIn(["a", undefined, "a", undefined])).toEqual([2]);
  });

  it("whenever it has no key, and an empty key is none", () => {
    const match = matchPage(startAt(0), page(0, "", "", "a"), itself);
    expect(match).toMatchObject({ fresh: ["", "", "a"], newKeys: 1, repeated: [] });
  });
});

describe("a page with items that have no key", () => {
  const state = midway({ unkeyedItems: [{ name: "a" }] });

  it("is a copy if it equals the page before", () => {
    expect(isCopyOfLast(state, [{ name: "a" }])).toBe(true);
    expect(isCopyOfLast(state, [{ name: "b" }])).toBe(false);
    expect(isCopyOfLast(midway(), [{ name: "a" }])).toBe(false);
  });

  it("may come again after a step back", () => {
    expect(isCopyOfLast({ ...state, stepSize: 2 }, [{ name: "a" }])).toBe(false);
  });
});
