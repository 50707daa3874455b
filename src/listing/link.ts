/**
 * Whether a `Link` header names a next page:
 * `<https://webexapis.com/v1/wholesale/customers?offset=100&max=100>; rel="next"`. It may name several links, each with
 * commas and semicolons inside its brackets and quotes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function hasNextLink(header: string | null): boolean {
  const enclosed = /<[^<>]*>|"(?:\\.?|[^"\\])*"?/g; // nothing after a quote can fail, so there is no backtracking
  const plain = (header ?? "").replace(enclosed, (part) => part.replace(/[,;]/g, ""));
  return plain.split(",").some((link) => relationsOf(link).includes("next"));
}

/** The relations of a link: those of its first `rel`, in lower case. */
function relationsOf(link: string): string[] {
  const [, relations = ""] = /^\s*<[^>]*>.*?;\s*rel\s*=\s*"?([^";]*)/i.exec(link) ?? [];
  return relations.toLowerCase().split(/\s+/);
}
