/** Whether a value is an object with named members, which an array isn't. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** Whether an object keeps all its data in properties, unlike a `Map` or `URLSearchParams`. */
export function isPlainRecord(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !(Symbol.iterator in value);
}

/** The items of an array; for anything else but `undefined` and `null`, that one value. */
export function asArray(value: unknown): readonly unknown[] {
  if (isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** `Array.isArray` without `any`. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
