/** Whether a value is an object with named members, which an array isn't. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** `Array.isArray` without `any`. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
