import { describe, expect, it } from "vitest";
import { duration, integer, list, positiveInteger, rate, string } from "../../../src/cli/options/values.ts";

it.each([
  ["500ms", 500],
  ["0", 0],
  ["1.5s", 1500],
  ["15m", 900_000],
  ["1h", 3_600_000],
])("the time %s is %i ms", (text, ms) => {
  expect(duration(text, undefined)).toBe(ms);
});

it("a list has commas between its values, and can be repeated", () => {
  expect(list("error, deleting", undefined)).toEqual(["error", "deleting"]);
  expect(list("updating", ["error"])).toEqual(["error", "updating"]);
});

it("a rate has a name, and can be repeated", () => {
  expect(rate("lost-answer=.5", { "503": 0.02 })).toEqual({ "503": 0.02, "lost-answer": 0.5 });
});

describe("a bad value is refused with the rule", () => {
  it.each([
    ["a blank string", () => string(" ", undefined), "non-empty value"],
    ["zero", () => positiveInteger("0", undefined), "positive integer"],
    ["an exponent", () => integer("1e3", undefined), "integer"],
    ["a number that isn't safe", () => integer("9007199254740992", undefined), "integer"],
    ["a time without a unit, which might mean seconds", () => duration("2", undefined), "with its unit"],
    ["a time without a figure", () => duration("soon", undefined), "500ms"],
    ["a list with an empty value", () => list("a,", undefined), "single commas"],
    ["a rate without a name", () => rate("0.5", undefined), "503=0.02"],
    ["a second value", () => string("b", "a"), "passed twice"],
  ])("%s", (_, act, rule) => {
    expect(act).toThrow(rule);
  });
});
