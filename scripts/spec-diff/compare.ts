import type { Kind, Part } from "./part.ts";

/** Something that one document has and the other lacks. */
export interface Difference {
  onlyIn: "left" | "right";
  kind: Exclude<Kind, "document">;
  /** The operation that it belongs to; for an operation, itself. */
  operation: string;
  /** Where in the operation: the status, the parameter, the property; empty at its top. */
  within: string;
  name: string;
}

/** What each tree has that the other lacks, in the order of the trees. Of a part that is missing only itself is told. */
export function compare(left: Part, right: Part): Difference[] {
  return [...missing("left", left, right, []), ...missing("right", right, left, [])];
}

function missing(side: Difference["onlyIn"], one: Part, other: Part, above: Part[]): Difference[] {
  return [...one.children].flatMap(([key, child]): Difference[] => {
    const counterpart = other.children.get(key);
    if (counterpart) return missing(side, child, counterpart, [...above, child]);
    return child.kind === "document" ? [] : [differenceOf(side, child, child.kind, above)];
  });
}

function differenceOf(
  onlyIn: Difference["onlyIn"],
  part: Part,
  kind: Difference["kind"],
  [operation, ...inside]: Part[],
): Difference {
  return { onlyIn, kind, operation: operation?.name ?? part.name, within: wordsOf(inside), name: part.name };
}

/** `200 items.status`: a property's name holds those above it. */
function wordsOf(parts: Part[]): string {
  return parts
    .filter(
      (part, index) =>
        part.name !== "" && !(part.kind === "property" && parts[index + 1]?.kind === "property"),
    )
    .map(({ name }) => name)
    .join(" ");
}
