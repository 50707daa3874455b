import type { ErrorDetail } from "../../../generated/types.ts";
import { memberOf } from "../routing/json-schema.ts";

/** What is wrong with a `sortBy` or `sortOrder` that the spec doesn't name. The sandbox refuses it. */
export function sortErrors(
  fieldName: string,
  value: string | undefined,
  known: readonly string[],
): ErrorDetail[] {
  if (value === undefined || known.includes(value)) return [];
  return [{ description: `${fieldName} must be one of ${known.join(", ")}.`, fieldName }];
}

/** A copy of items in the order of a property, those without it first. Items with the same value keep their order. */
export function sorted<T extends object>(items: readonly T[], key: string, isDescending = false): T[] {
  const sign = isDescending ? -1 : 1;
  return items.toSorted((one, other) => sign * compare(stringAt(one, key), stringAt(other, key)));
}

function stringAt(item: object, key: string): string {
  const value = memberOf(item, key);
  return typeof value === "string" ? value : "";
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
