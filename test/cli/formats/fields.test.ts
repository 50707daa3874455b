import { describe, expect, it } from "vitest";
import {
  isKnownField,
  leavesOf,
  pick,
  shownFields,
  textAt,
  valueAt,
} from "../../../src/cli/formats/fields.ts";

const item = {
  id: "a",
  "dotted.name": 1,
  address: { city: "Lyon" },
  packages: ["x", "y"],
  count: 0,
  nothing: null,
  errors: [{ errorCode: 7, description: "Broken." }],
};

describe("the value of a field", () => {
  it("can be inside an object or an array, or have a dot in its name", () => {
    expect(valueAt(item, "address.city")).toBe("Lyon");
    expect(valueAt(item, "errors.0.errorCode")).toBe(7);
    expect(valueAt(item, "dotted.name")).toBe(1);
  });

  it.each(["missing", "id.length", "constructor", "address.toString", "nothing.at"])(
    "is undefined for %s, which the item doesn't have of its own",
    (field) => {
      expect(valueAt(item, field)).toBeUndefined();
    },
  );

  it("of `problems` is what went wrong in the background", () => {
    expect(valueAt(item, "problems")).toEqual([{ severity: "error", errorCode: 7, description: "Broken." }]);
  });
});

it.each([
  ["id", "a"],
  ["count", "0"],
  ["packages", "x, y"],
  ["nothing", ""],
  ["missing", ""],
  ["address", '{"city":"Lyon"}'],
  ["problems", "error 7: Broken."],
])("%s as text is %j", (field, text) => {
  expect(textAt(item, field)).toBe(text);
});

it("picked fields keep the requested names, and a missing one is null", () => {
  expect(pick(item, ["address.city", "missing"])).toEqual({ "address.city": "Lyon", missing: null });
});

it("a field is known if the spec names it, something in it or the array around it", () => {
  const known = ["id", "address.city", "errors"];
  for (const field of ["id", "address", "address.city", "errors.0.errorCode"]) {
    expect(isKnownField(field, known)).toBe(true);
  }
  for (const field of ["i", "ids", "city", "addr", "errors.errorCode"])
    expect(isKnownField(field, known)).toBe(false);
});

it("the leaves of a value have paths into objects and into arrays of objects", () => {
  expect(leavesOf({ info: [{ code: 1 }], names: ["x"], place: { city: "Lyon" } })).toEqual([
    "info.0.code",
    "names",
    "place.city",
  ]);
});

it("what has packages shows `problems` instead of their parts", () => {
  expect(shownFields(["id", "packages", "errors", "resourceDetails.packages"])).toEqual([
    "id",
    "packages",
    "problems",
  ]);
  expect(shownFields(["id", "errors"])).toEqual(["id", "errors"]);
});
