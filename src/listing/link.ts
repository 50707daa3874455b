/**
 * Whether a `Link` header names a next page:
 * `<https://webexapis.com/v1/wholesale/customers?offset=100&max=100>; rel="next"`. It may hold several links, and
 * commas and semicolons inside the brackets and the quotes of one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function hasNextLink(header: string | null): boolean {
  return [...(header ?? "").matchAll(link)].some(([, parameters = ""]) =>
    relationsOf(parameters).includes("next"),
  );
}

const quoted = String.raw`"(?:\\.|[^"\\])*"`;
const link = new RegExp(`<[^>]*>((?:${quoted}|[^",])*)`, "g");
const parameter = new RegExp(`;\\s*([^\\s=;,]+)\\s*(?:=\\s*(${quoted}|[^\\s;,"]*))?`, "g");

/** The first `rel` counts; it may name several relations, in any case. */
function relationsOf(parameters: string): string[] {
  const rel = [...parameters.matchAll(parameter)].find(([, name]) => name?.toLowerCase() === "rel");
  return (rel?.[2] ?? "").replace(/^"|"$/g, "").toLowerCase().split(/\s+/);
}
