import { isRecord } from "../is-record.ts";

/** Identifies an item: two items with the same key are the same item. `undefined` or `""` if an item has no key. */
export type KeyOf<T> = (item: T) => string | undefined;

/** The default key of a list: a property of its items, where that is a string or a number. */
export function itemKey(property: string): KeyOf<unknown> {
  return (item) => {
    const value = isRecord(item) ? item[property] : undefined;
    return typeof value === "string" || Number.isFinite(value) ? String(value) : undefined;
  };
}
