import { expect, it } from "vitest";
import { csv } from "../../../src/sandbox/billing-reports/csv.ts";

it.each([
  ["plain", "plain"],
  ["", ""],
  ["a,b", '"a,b"'],
  ['a"b', '"a""b"'],
  ["a\nb", '"a\nb"'],
  ["a\rb", '"a\rb"'],
])("the field %j is written as %s", (field, written) => {
  expect(csv([[field, 1]])).toBe(`${written},1\r\n`);
});
