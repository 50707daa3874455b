import { isRecord } from "../is-record.ts";

/** Identifies an item: two items with the same key are the same item. `undefined` where an item has no key. */
export type KeyOf<T> = (item: T) => string | undefined;

/** The default key of a list: a property of its items. */
export function itemKey(property: string): KeyOf<unknown> {
  return (item) => {
    const value = isRecord(item) ? item[property] : undefined;
    return typeof value === "string" ? value : undefined;
  };
}
