import type { ErrorDetail } from "../../../generated/types.ts";

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
export function sorted<T extends object>(items: readonly T[], key: string, isDescending: boolean): T[] {
  const valueOf = (item: T): string => String(new Map(Object.entries(item)).get(key) ?? "");
  const keyed = items.map((item) => ({ item, value: valueOf(item) }));
  const sign = isDescending ? -1 : 1;
  keyed.sort((one, other) => sign * compare(one.value, other.value));
  return keyed.map(({ item }) => item);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
