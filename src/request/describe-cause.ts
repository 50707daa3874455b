const maxDepth = 5;

/**
 * A copy of a foreign error that holds its name, message, code, stack frames and causes, and nothing else: what a
 * `fetch` throws may carry the request, and with it the token. `clean` takes out of its texts what must not be shown.
 */
export function describeCause(value: unknown, clean: (text: string) => string, depth = 1): Error {
  if (!(value instanceof Error)) return new Error(clean(textOf(value)));
  const isNested = value.cause !== undefined && depth < maxDepth;
  const message = clean(textOf(value.message));
  const copy = new Error(message, isNested ? { cause: describeCause(value.cause, clean, depth + 1) } : {});
  const name = clean(textOf(value.name));
  Object.defineProperty(copy, "name", { value: name, configurable: true, writable: true });
  copy.stack = [`${name}: ${message}`, ...framesOf(value).map(clean)].join("\n");
  return "code" in value && typeof value.code === "string"
    ? Object.assign(copy, { code: clean(value.code) })
    : copy;
}

/** Any value as text; what refuses to be one gives none, for an error about an error helps nobody. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "";
  }
}

function framesOf({ stack }: Error): string[] {
  return typeof stack === "string" ? stack.split("\n").filter((line) => /^\s+at /.test(line)) : [];
}
