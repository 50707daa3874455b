/** What kinds of parts are compared; `body` is the whole of a request or an answer. */
export type Kind = "document" | "operation" | "parameter" | "status" | "body" | "property" | "value";

/** A named thing of a document with the things inside it. */
export interface Part {
  kind: Kind;
  /** As the document has it. */
  name: string;
  /** By kind and by what it is matched with in another document. */
  children: Map<string, Part>;
}

export function createPart(kind: Kind, name: string): Part {
  return { kind, name, children: new Map() };
}

/** The child of that kind and name, made when it is not there yet. */
export function childOf(parent: Part, kind: Kind, name: string, matchedBy: string = name): Part {
  const key = `${kind} ${matchedBy}`;
  const present = parent.children.get(key);
  if (present) return present;
  const child = createPart(kind, name);
  parent.children.set(key, child);
  return child;
}
