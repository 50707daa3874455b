/**
 * Whether a `Link` header names a next page:
 * `<https://webexapis.com/v1/wholesale/customers?offset=100&max=100>; rel="next"`. It may hold several links, and
 * commas and semicolons inside the brackets and the quotes of one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function hasNextLink(header: string | null): boolean {
  const enclosed = /<[^<>]*>|"(?:\\.?|[^"\\])*"?/g; // nothing after a quote can fail, so none is read twice
  const plain = (header ?? "").replace(enclosed, (part) => part.replace(/[,;]/g, ""));
  return plain.split(",").some((link) => relationsOf(link).includes("next"));
}

/** The first `rel` counts; it may name several relations, in any case. */
function relationsOf(link: string): string[] {
  const [, relations = ""] = /^\s*<[^>]*>.*?;\s*rel\s*=\s*"?([^";]*)/i.exec(link) ?? [];
  return relations.toLowerCase().split(/\s+/);
}
