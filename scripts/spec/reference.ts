/** What a reference points to: a node, or nothing for the stated reason. */
export type Followed = { node: unknown } | { problem: string };

/** Follows local references (`#/components/…`) to the first node that isn't one. */
export function follow(document: unknown, start: unknown): Followed {
  const seen = new Set<string>();
  let node = start;
  for (;;) {
    const reference = referenceIn(node);
    if (reference === undefined) return { node };
    if (!reference.startsWith("#/")) {
      return { problem: `${reference} points outside the document; bundle it first` };
    }
    if (seen.has(reference)) return { problem: `${reference} refers to itself` };
    seen.add(reference);
    node = nodeAt(document, reference);
    if (node === undefined) return { problem: `${reference} points to nothing` };
  }
}

function referenceIn(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return undefined;
  return typeof node.$ref === "string" ? node.$ref : undefined;
}

/** Resolves the JSON Pointer (RFC 6901) in the fragment of a URL. */
function nodeAt(document: unknown, reference: string): unknown {
  const keys = reference.slice(2).split("/").map(decodeKey);
  return keys.reduce<unknown>((node, key) => {
    const members: [string, unknown][] =
      typeof node === "object" && node !== null ? Object.entries(node) : [];
    return members.find(([name]) => name === key)?.[1];
  }, document);
}

/** A malformed escape stays as it is, so the key is not found. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return key;
  }
}
