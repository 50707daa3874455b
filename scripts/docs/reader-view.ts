import type { Document, Reference, Schema } from "../spec/document.ts";
import { withSingleExamples } from "../spec/single-examples.ts";

/** What only a reader sees: how schemas and tags are shown, beside what the scripts read of a document. */
interface ShownSchema extends Schema {
  description?: string;
}

export interface ShownDocument extends Document {
  "x-tagGroups"?: { name: string; tags: string[] }[];
}

const openNote = "The list is open: other values may come.";

/**
 * The document as the docs site shows it; the published one stays as it is.
 *
 * Redoc shows an `anyOf` of known values and of the bare type as two nameless choices. Here such a set is one list of
 * its known values with what they mean, and a sentence says that it is open. The schemas come in a group of the menu,
 * by name. An array of `examples` becomes its first value, since Redoc shows only `example`.
 */
export function readerView(document: ShownDocument, schemasTag: string): ShownDocument {
  const shown = withSingleExamples(document);
  const { components } = shown;
  const schemas = Object.entries(components.schemas)
    .map(([name, schema]) => [name, closedForReading(schema)] as const)
    .toSorted(([one], [other]) => one.localeCompare(other, "en"));
  const groups = shown["x-tagGroups"] ?? [];
  return {
    ...shown,
    "x-tagGroups": [...groups, { name: "Types", tags: [schemasTag] }],
    components: { ...components, schemas: Object.fromEntries(schemas) },
  };
}

function closedForReading(schema: ShownSchema): ShownSchema {
  const { anyOf, ...rest } = schema;
  const [known, bare] = anyOf ?? [];
  if (!isKnownValues(known) || anyOf?.length !== 2 || bare === undefined || isKnownValues(bare))
    return schema;
  return { ...known, ...rest, description: [rest.description, openNote].filter(Boolean).join(" ") };
}

function isKnownValues(branch: Schema | Reference | undefined): branch is Schema {
  return branch !== undefined && "enum" in branch;
}
