/**
 * The URL of a request target. A target that starts with two slashes is a path, although a relative URL would name
 * another host that way. An unreadable target becomes a path that leads nowhere.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function requestUrl(target: string, origin: string): URL {
  if (target.startsWith("/")) return new URL(`${origin}${target}`);
  return URL.canParse(target) ? new URL(target) : new URL(`${origin}/${encodeURIComponent(target)}`);
}
