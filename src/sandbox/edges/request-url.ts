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

/**
 * The origin that the caller used, by its `Host` header and by the `X-Forwarded-Proto` of a proxy. Without a usable
 * `Host`, the server's own.
 */
export function callerOrigin(
  { host, protocol }: { host: string | null; protocol: string | null },
  serverOrigin: string,
): string {
  const origin = `${protocol === "https" ? "https" : "http"}://${host ?? ""}`;
  const isAuthority = /^[^\s/?#@\\]+$/.test(host ?? "");
  return isAuthority && URL.canParse(origin) ? origin : serverOrigin;
}
