import { resolve, typeOf, type Document, type Reference, type Schema } from "./document.ts";
import { firstSentence } from "./first-sentence.ts";
import { kebabCase } from "./command-words.ts";

/** A parameter or a property of a request body as an option of a command. */
export interface OptionEntry {
  /** The name in the spec. */
  name: string;
  /** The name on the command line, without its hyphens. */
  flag: string;
  kind: OptionKind;
  required: boolean;
  description: string;
  /** The values that the spec names. */
  values?: string[];
}

export type OptionKind = "string" | "integer" | "boolean" | "array";

export interface Property {
  name: string;
  required: boolean;
  description: string;
  schema: Schema | Reference;
}

const kinds: readonly unknown[] = ["string", "integer", "boolean", "array"] satisfies OptionKind[];

/** Throws for a property of another kind than an option can have. */
export function optionOf(document: Document, { name, required, description, schema }: Property): OptionEntry {
  const kind = typeOf(document, schema);
  if (!isKind(kind)) {
    throw new Error(
      `${name}: the command line has no option for ${JSON.stringify(kind)}. Extend src/cli/options/.`,
    );
  }
  const values = valuesOf(document, schema);
  return {
    ...{ name, flag: kebabCase(name), kind, required },
    description: firstSentence(description),
    ...(values.length > 0 && { values }),
  };
}

function isKind(kind: unknown): kind is OptionKind {
  return kinds.includes(kind);
}

/** The values that a schema names, wherever its parts have them. */
function valuesOf(document: Document, node: Schema | Reference): string[] {
  const schema: Schema & { items?: Schema | Reference } = resolve(document, node);
  const { enum: own = [], allOf = [], anyOf = [], items } = schema;
  const parts = [...allOf, ...anyOf, ...(items ? [items] : [])];
  return [...own.map(String), ...parts.flatMap((part) => valuesOf(document, part))];
}
