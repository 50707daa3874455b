import type { Document, Schema, Tag } from "../spec/document.ts";
import { withSingleExamples } from "../spec/single-examples.ts";

const openNote = "The list is open: other values may come.";

/**
 * A copy of the document for the docs site.
 *
 * Redoc shows an open set (`anyOf` of known values and the bare type) as two unnamed alternatives. The copy has a plain
 * enum with the meaning of each value, and a sentence that says the set is open. Its schemas are sorted by name, in a
 * group of the menu. An array of `examples` becomes its first value, since Redoc shows only `example`. The reference of
 * the package is a group of its own.
 */
export function readerView(document: Document, schemasTag: string, reference: Tag[]): Document {
  const shown = JSON.parse(JSON.stringify(withSingleExamples(document)), (_, node: Schema | null) =>
    node?.anyOf ? withoutAlternatives(node) : node,
  ) as Document;
  const { components, tags = [], "x-tagGroups": groups = [], ...rest } = shown;
  const schemas = Object.entries(components.schemas).sort(([one], [other]) => one.localeCompare(other, "en"));
  return {
    ...rest,
    tags: [...tags, ...reference],
    "x-tagGroups": [
      ...groups,
      { name: "Types", tags: [schemasTag] },
      { name: "TypeScript package", tags: reference.map(({ name }) => name) },
    ],
    components: { ...components, schemas: Object.fromEntries(schemas) },
  };
}

/** Redoc's picker for alternatives has no accessible name, so a number or string becomes one `type` array. */
function withoutAlternatives(schema: Schema): Schema {
  const { anyOf = [], ...rest } = schema;
  const [one = {}, other = {}] = anyOf;
  if (anyOf.length !== 2 || "$ref" in one || "$ref" in other || other.enum) return schema;
  if (one.enum)
    return { ...one, ...rest, description: [rest.description, openNote].filter(Boolean).join(" ") };
  return one.type === "number" && other.type === "string" ? { ...rest, type: ["number", "string"] } : schema;
}
