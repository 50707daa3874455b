import { describe, expect, it } from "vitest";
import { matchPage } from "../../src/listing/dedupe.ts";
import { startAt } from "../../src/listing/pager-state.ts";

/** The key of an item, by what `keyOf` returns for it. */
function keyFor(found: unknown): string | undefined {
  const page = { offset: 0, max: 1, items: ["item"], hasNext: false };
  return matchPage(startAt(0), page, () => found).keys[0];
}

describe("the key of an item", () => {
  it.each([
    ["a string", "a", "a"],
    ["a number", 17, "17"],
    ["zero", 0, "0"],
  ])("is %s", (_, found, key) => {
    expect(keyFor(found)).toBe(key);
  });

  it.each([
    ["empty", ""],
    ["absent", undefined],
    ["null", null],
    ["an object", {}],
    ["not a finite number", Infinity],
  ])("is missing if it is %s", (_, found) => {
    expect(keyFor(found)).toBeUndefined();
  });
});
