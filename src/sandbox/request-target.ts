/**
 * The URL that a request asks for. A path is one even if it begins with two slashes, where a relative URL would name
 * another host. What cannot be read becomes a path at which there is nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function urlOfTarget(target: string, origin: string): URL {
  if (target.startsWith("/")) return new URL(`${origin}${target}`);
  return URL.canParse(target) ? new URL(target) : new URL(`${origin}/${encodeURIComponent(target)}`);
}
