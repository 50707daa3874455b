/**
 * `<https://webexapis.com/v1/wholesale/customers?offset=20&max=10>; rel="next"`: the same request, filters included,
 * from `offset` on, without a fragment or credentials.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function nextLink(url: URL, offset: number, max: number): string {
  const next = Object.assign(new URL(url), { hash: "", username: "", password: "" });
  next.searchParams.set("offset", String(offset));
  next.searchParams.set("max", String(max));
  return `<${next.href}>; rel="next"`;
}

/** The same for a list without an `offset`, with a cursor that nothing takes: such a list has one page. */
export function cursorLink(url: URL, max: number): string {
  const next = Object.assign(new URL(url), { hash: "", username: "", password: "" });
  next.searchParams.set("max", String(max));
  next.searchParams.set("cursor", "sandbox");
  return `<${next.href}>; rel="next"`;
}
