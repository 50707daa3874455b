/**
 * `<https://webexapis.com/v1/wholesale/customers?offset=20&max=10>; rel="next"`: the same request, filters included,
 * from `offset` on.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function nextLink(url: URL, offset: number, max: number): string {
  const next = new URL(url);
  next.searchParams.set("offset", String(offset));
  next.searchParams.set("max", String(max));
  return `<${next.href}>; rel="next"`;
}
