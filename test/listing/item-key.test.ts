import { describe, expect, it } from "vitest";
import { itemKey } from "../../src/listing/item-key.ts";

describe("the key of an item", () => {
  it.each([
    ["a string", { id: "a" }, "a"],
    ["a number", { id: 17 }, "17"],
    ["zero", { id: 0 }, "0"],
    ["an empty string, which the pager takes for no key", { id: "" }, ""],
  ])("is %s", (_, item, key) => {
    expect(itemKey("id")(item)).toBe(key);
  });

  it.each([
    ["absent", {}],
    ["null", { id: null }],
    ["an object", { id: {} }],
    ["not a finite number", { id: Infinity }],
    ["in something that is not an object", "a"],
  ])("is missing if the property is %s", (_, item) => {
    expect(itemKey("id")(item)).toBeUndefined();
  });

  it("is the property that the list names", () => {
    expect(itemKey("orgId")({ id: "a", orgId: "b" })).toBe("b");
  });
});
