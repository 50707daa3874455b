import { describe, expect, it } from "vitest";
import { parseJson } from "../../../src/cli/input/json-text.ts";

describe("text that isn't JSON is refused with the place", () => {
  it.each([
    ["{\n  a: 1\n}", "f.json:2:3: not JSON: "],
    ['{\n  "a": 1,\n}', "f.json:3:1: not JSON: "],
    ['{ "a": 1 // one\n}', "f.json:1:10: not JSON: "],
    ["", "f.json:1:1: not JSON: "],
    ['{ "a": "\n" }', "f.json:1:8: not JSON: "],
    ["[1 2]", "f.json:1:4: not JSON: "],
  ])("%j", (text, message) => {
    expect(() => parseJson(text, "f.json")).toThrow(message);
  });
});

it("a mark at the start of the file is skipped", () => {
  expect(parseJson('\ufeff{"a":1}', "f").value).toEqual({ a: 1 });
});

it("a field has the place of its value, a missing one that of what would contain it", () => {
  const { placeOf } = parseJson('{\n  "address": {\n    "city": ""\n  },\n  "packages": [\n    1 ] }', "f");
  expect(placeOf("address.city")).toBe("f:3:13");
  expect(placeOf("address.country")).toBe("f:2:14");
  expect(placeOf("packages[0]")).toBe("f:6:5");
  expect(placeOf("externalId")).toBe("f:1:1");
});
