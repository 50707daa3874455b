/**
 * `<https://webexapis.com/v1/wholesale/customers?offset=20&max=10>; rel="next"`: the same request, filters included,
 * with these parameters, without a fragment or credentials.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function nextLink(url: URL, parameters: Readonly<Record<string, string | number>>): string {
  const next = Object.assign(new URL(url), { hash: "", username: "", password: "" });
  for (const [name, value] of Object.entries(parameters)) next.searchParams.set(name, String(value));
  return `<${next.href}>; rel="next"`;
}
