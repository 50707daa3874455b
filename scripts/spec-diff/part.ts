/** A part of a document, such as a parameter or a property, with the parts inside it. */
export interface Part {
  /** How a report names it: `parameter max (query)`. */
  label: string;
  types: Set<string>;
  formats: Set<string>;
  /** The keys of the children that must be present. */
  required: Set<string>;
  /** By the key that identifies the same part in another document. */
  children: Map<string, Part>;
}

export function createPart(label: string): Part {
  return { label, types: new Set(), formats: new Set(), required: new Set(), children: new Map() };
}

/** The child with that key, created on first use. */
export function childOf(parent: Part, label: string, key: string = label): Part {
  const child = parent.children.get(key) ?? createPart(label);
  parent.children.set(key, child);
  return child;
}
