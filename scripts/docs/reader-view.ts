import type { Document, Reference, Schema } from "../spec/document.ts";
import { withSingleExamples } from "../spec/single-examples.ts";

interface ShownSchema extends Schema {
  description?: string;
}

/** A tag of operations, or a guide. */
export interface Tag {
  name: string;
  description: string;
  "x-traitTag"?: boolean;
}

/** A document with the members that only the docs site needs. */
export interface ShownDocument extends Document {
  tags?: Tag[];
  "x-tagGroups"?: { name: string; tags: string[] }[];
}

const openNote = "The list is open: other values may come.";

/**
 * A copy of the document for the docs site.
 *
 * Redoc shows an open set (`anyOf` of known values and the bare type) as two unnamed alternatives. The copy has a plain
 * enum with the meaning of each value, and a sentence that says the set is open. Its schemas are sorted by name, in a
 * group of the menu. An array of `examples` becomes its first value, since Redoc shows only `example`. The reference of
 * the package is a group of its own.
 */
export function readerView(document: ShownDocument, schemasTag: string, reference: Tag[]): ShownDocument {
  const shown = mapSchemas(withSingleExamples(document));
  const { components } = shown;
  const schemas = Object.entries(components.schemas).toSorted(([one], [other]) =>
    one.localeCompare(other, "en"),
  );
  const groups = shown["x-tagGroups"] ?? [];
  return {
    ...shown,
    tags: [...(shown.tags ?? []), ...reference],
    "x-tagGroups": [
      ...groups,
      { name: "Types", tags: [schemasTag] },
      { name: "TypeScript package", tags: reference.map(({ name }) => name) },
    ],
    components: { ...components, schemas: Object.fromEntries(schemas) },
  };
}

function mapSchemas<T>(document: T): T {
  return JSON.parse(JSON.stringify(document), (_, node: ShownSchema | null) =>
    node?.anyOf ? withTypeArray(withPlainEnum(node)) : node,
  ) as T;
}

function withPlainEnum(schema: ShownSchema): ShownSchema {
  const { anyOf, ...rest } = schema;
  const [known, bare] = anyOf ?? [];
  if (!isKnownValues(known) || anyOf?.length !== 2 || bare === undefined || isKnownValues(bare))
    return schema;
  return { ...known, ...rest, description: [rest.description, openNote].filter(Boolean).join(" ") };
}

function isKnownValues(branch: Schema | Reference | undefined): branch is Schema {
  return branch !== undefined && "enum" in branch;
}

/** Redoc's picker for alternatives has no accessible name, so a number or string becomes one `type` array. */
function withTypeArray({ anyOf = [], ...rest }: ShownSchema): ShownSchema {
  const types = anyOf.flatMap((part) => ("type" in part && !("enum" in part) ? [part.type] : []));
  if (types.join() === "number,string") return { ...rest, type: ["number", "string"] };
  return anyOf.length > 0 ? { ...rest, anyOf } : rest;
}
