import { describe, expect, it } from "vitest";
import { createCourse, type Next } from "../../src/listing/course.ts";

const noKey = (): undefined => undefined;
const itself = (item: string): string => item;

/** A page of single letters. */
function page(offset: number, letters: string, { max = 4, hasNext = false } = {}) {
  return { offset, max, items: Array.from(letters), hasNext };
}

describe("the end of a list", () => {
  it("is a page that holds the overlap item and nothing else", () => {
    const course = createCourse(0, itself);
    expect(course.take(page(0, "abcd")).next).toEqual({ go: "on" });
    expect(course.take(page(3, "d")).next).toEqual({ go: "end" });
  });

  it("is not a page of several items that were all seen: it goes on from its last one", () => {
    const course = createCourse(0, itself);
    course.take(page(0, "abcd"));
    expect(course.take(page(3, "bcd"))).toMatchObject({ fresh: [], next: { go: "anew", offset: 5 } });
  });

  it("is an empty page at offset 0, even where `next` is promised", () => {
    expect(createCourse(0, itself).take(page(0, "", { hasNext: true })).next).toEqual({ go: "end" });
  });

  it("is an empty first page wherever it was asked for", () => {
    expect(createCourse(50, itself).take(page(50, "")).next).toEqual({ go: "end" });
  });

  it("is asked for 3 more times where `next` stays", () => {
    const course = createCourse(0, itself);
    course.take(page(0, "abcd"));
    const again: Next = { go: "anew", offset: 3 };
    const answers = Array.from({ length: 4 }, () => course.take(page(3, "d", { hasNext: true })).next);
    expect(answers).toEqual([again, again, again, { go: "end" }]);
  });
});

describe("a page that shares nothing with what was read", () => {
  it("makes the listing step back by half a page, then by twice as much each time", () => {
    const course = createCourse(0, itself);
    course.take(page(0, "abcd"));
    course.take(page(3, "defg"));
    const steps = [course.take(page(6, "wxyz")), course.take(page(4, "uvwx")), course.take(page(0, "u"))];
    expect(steps[0]).toMatchObject({ drift: "removed", next: { go: "detour", offset: 4, keep: true } });
    expect(steps[1]).toMatchObject({ drift: "removed", next: { go: "detour", offset: 0, keep: false } });
  });

  it("is filled up to where it lies behind a hole", () => {
    const course = createCourse(0, itself);
    course.take(page(0, "abcd"));
    expect(course.take(page(6, "ghij"))).toEqual({
      fresh: [],
      offset: 6,
      next: { go: "detour", offset: 3, keep: true },
    });
  });

  it("is what an empty page behind offset 0 is", () => {
    const course = createCourse(0, itself);
    course.take(page(0, "abcd"));
    expect(course.take(page(3, "")).next).toEqual({ go: "detour", offset: 1, keep: true });
  });

  it("fails the listing after 20 steps back without a new item", () => {
    const course = createCourse(1_000_000_000, itself);
    course.take(page(1_000_000_000, "abcd"));
    const steps = Array.from({ length: 21 }, () => course.take(page(1_000_000_000 - 1, "wxyz")).next.go);
    expect(steps.slice(0, 20)).not.toContain("fail");
    expect(steps.at(-1)).toBe("fail");
  });
});

describe("a page that begins with another item than expected", () => {
  it("tells that items came in before it, and gives what is new in it", () => {
    const course = createCourse(0, itself);
    course.take(page(0, "abcd"));
    expect(course.take(page(3, "cdef"))).toEqual({
      fresh: ["e", "f"],
      offset: 5,
      drift: "inserted",
      next: { go: "on" },
    });
  });
});

describe("a service that gives less than was asked for", () => {
  it("is paged in its own step", () => {
    const course = createCourse(0, itself);
    expect(course.take(page(0, "abc", { max: 100 })).next).toEqual({ go: "anew", offset: 2 });
    expect(course.stride).toBe(2);
    expect(course.take(page(2, "cde", { max: 100 })).next).toEqual({ go: "on" });
  });

  it("fails when that is one item a page", () => {
    const course = createCourse(0, itself);
    expect(course.take(page(0, "a")).next).toEqual({ go: "anew", offset: 1 });
    expect(course.take(page(1, "b")).next).toEqual({ go: "detour", offset: 0, keep: false });
    expect(course.take(page(0, "a")).next).toEqual({ go: "anew", offset: 1 });
    expect(course.take(page(1, "b")).next).toMatchObject({ go: "fail", reason: /one item a page/ });
  });

  it("does not fail on a list of one", () => {
    const course = createCourse(0, itself);
    expect(course.take(page(0, "a")).fresh).toEqual(["a"]);
    expect(course.take(page(1, "")).next).toEqual({ go: "end" });
  });

  it("does not fail on a list of one that grows while it is read", () => {
    const course = createCourse(0, itself);
    course.take(page(0, "a"));
    course.take(page(1, "b"));
    expect(course.take(page(0, "ab"))).toMatchObject({ fresh: ["b"], next: { go: "anew", offset: 1 } });
  });
});

describe("a service that does not heed `offset`", () => {
  it("fails the listing after 20 pages in a row that are the same", () => {
    const course = createCourse(0, itself);
    course.take(page(0, "abcd"));
    const answers = Array.from(
      { length: 20 },
      (_, index) => course.take(page(3 + index * 3, "abcd")).next.go,
    );
    expect(answers.slice(0, -1)).not.toContain("fail");
    expect(answers.at(-1)).toBe("fail");
  });
});

describe("items without a key", () => {
  it("are paged without overlap, up to an empty page", () => {
    const course = createCourse(0, noKey);
    expect(course.take(page(0, "aaaa"))).toMatchObject({ fresh: ["a", "a", "a", "a"], next: { go: "on" } });
    expect({ reach: course.reach, stride: course.stride }).toEqual({ reach: 4, stride: 4 });
    expect(course.take(page(4, "a")).next).toEqual({ go: "anew", offset: 5 });
    expect(course.take(page(5, "")).next).toEqual({ go: "end" });
  });
});
