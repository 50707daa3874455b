/** Reads nodes of one document, follows its references and keeps what is wrong with it. */
export interface Reader {
  /** The object that a node is or refers to; a defect is noted at `place` where there is none. */
  object: (node: unknown, place: string) => Record<string, unknown> | undefined;
  defect: (place: string, rule: string) => void;
  defects: () => string[];
}

export function createReader(document: unknown): Reader {
  const found = new Set<string>();
  const defect = (place: string, rule: string): void => void found.add(`${place}: ${rule}`);
  return {
    defect,
    defects: () => [...found],
    object(node, place) {
      const target = follow(document, node, (rule) => {
        defect(place, rule);
      });
      if (isObject(target)) return target;
      if (target !== undefined)
        defect(place, `is ${target === null ? "null" : typeof target}, not an object`);
      return undefined;
    },
  };
}

/** Follows references as far as they go; gives `undefined` after telling why one leads nowhere. */
function follow(document: unknown, start: unknown, defect: (rule: string) => void): unknown {
  const seen = new Set<string>();
  let node = start;
  while (isObject(node) && typeof node["$ref"] === "string") {
    const reference = node["$ref"];
    if (!reference.startsWith("#/")) {
      defect(`refers to ${reference}, outside the document; bundle it first`);
      return undefined;
    }
    if (seen.has(reference)) {
      defect(`${reference} refers to itself`);
      return undefined;
    }
    seen.add(reference);
    node = pointedAt(document, reference);
    if (node === undefined) defect(`${reference} points to nothing`);
  }
  return node;
}

function pointedAt(document: unknown, reference: string): unknown {
  return reference
    .slice(2)
    .split("/")
    .map((key) => decoded(key).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (node, key) => (isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined),
      document,
    );
}

/** A stray `%` is no reason to stop. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

export function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null;
}

export function listOf(node: unknown): unknown[] {
  return Array.isArray(node) ? (node as unknown[]) : [];
}
