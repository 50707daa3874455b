const maxDepth = 5;

/**
 * A copy of a foreign error that holds its name, message, code and causes, and nothing else: what a `fetch` throws
 * may carry the request, and with it the token. `clean` takes out of its texts what must not be shown.
 */
export function describeCause(value: unknown, clean: (text: string) => string, depth = 1): Error {
  if (!(value instanceof Error)) return new Error(clean(String(value)));
  const isNested = value.cause !== undefined && depth < maxDepth;
  const copy = new Error(
    clean(value.message),
    isNested ? { cause: describeCause(value.cause, clean, depth + 1) } : {},
  );
  const name = clean(value.name);
  Object.defineProperty(copy, "name", { value: name, configurable: true, writable: true });
  copy.stack = clean(`${name}: ${value.message}`);
  return "code" in value && typeof value.code === "string"
    ? Object.assign(copy, { code: clean(value.code) })
    : copy;
}
