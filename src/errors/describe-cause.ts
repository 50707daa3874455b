const maxDepth = 5;

/**
 * Copies the name, message, code, stack frames and causes of a foreign error, and nothing else: what a `fetch` throws
 * may carry the request, and with it the token. `clean` redacts secrets in its strings.
 */
export function describeCause(value: unknown, clean: (text: string) => string, depth = 1): Error {
  const cleaned = (part: unknown): string => clean(textOf(part));
  if (!(value instanceof Error)) return new Error(cleaned(value));
  const isNested = value.cause !== undefined && depth < maxDepth;
  const copy = new Error(
    cleaned(value.message),
    isNested ? { cause: describeCause(value.cause, clean, depth + 1) } : {},
  );
  const name = cleaned(value.name);
  const frames = textOf(value.stack)
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map(clean);
  const code = "code" in value && typeof value.code === "string" && { code: clean(value.code) };
  return Object.assign(copy, { name, stack: [`${name}: ${copy.message}`, ...frames].join("\n") }, code);
}

/** Any value as a string; empty if the conversion throws. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "";
  }
}

/** The words of the innermost cause: `fetch` says "fetch failed" and keeps the reason in the cause of the cause. */
export function innermost(error: Error): string {
  const { cause, message, name } = error;
  if (cause instanceof Error) return innermost(cause);
  return message || ("code" in error && typeof error.code === "string" ? error.code : name);
}
