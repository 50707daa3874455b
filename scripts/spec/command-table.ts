import { optionOf, type OptionEntry, type Property } from "./command-options.ts";
import { commandWords } from "./command-words.ts";
import { operationsOf, partsOf, resolve } from "./document.ts";
import type { Document, Parameter, Placed, Reference, Schema } from "./document.ts";
import { firstSentence } from "./first-sentence.ts";
import { jsonBody, operationEntry, type JsonBody } from "./operation-table.ts";
import { fieldsOf } from "./response-fields.ts";

/** What the command line knows of one operation. */
export interface CommandEntry {
  operationId: string;
  /** The two words that run it: `customers list`. */
  resource: string;
  command: string;
  summary: string;
  /** In upper case. */
  method: string;
  readOnly: boolean;
  /** Its path parameters, in order. */
  arguments: { name: string; description: string }[];
  /** Its query parameters, apart from paging and the sub-partner. */
  options: OptionEntry[];
  /** What names a sub-partner, for an operation that acts on behalf of one. */
  subPartner?: string;
  /** Set for a list: whether `offset` leads to further pages. */
  list?: "paged" | "single-page";
  /** A body of scalars is passed as options, any other one as a file. */
  body?: "file" | OptionEntry[];
  /** The first documented body, for a body that is a file. */
  bodyExample?: unknown;
  /** The fields of the resource, or of the items, that it returns: `id`, `address.city`. */
  fields: string[];
}

type DescribedParameter = Parameter & { description?: string };

const paging = ["offset", "max"];

/** The operations as commands, in the order of the document. Throws for a parameter that can't be an option. */
export function commandTable(document: Document): CommandEntry[] {
  return operationsOf(document).map((placed) => entryOf(document, placed));
}

function entryOf(document: Document, placed: Placed): CommandEntry {
  const { operation, query } = placed;
  const { operationId } = operation;
  const { method, readOnly = false, list, singlePage, ...entry } = operationEntry(document, placed);
  const json = jsonBody(document, operation);
  const parameters = query.filter(({ name }) => !paging.includes(name)).map(asProperty);
  const properties = json ? bodyProperties(document, json) : [];
  const subPartner = [...parameters, ...properties].find(({ name }) => name === entry.subPartner?.name);
  const options = (all: Property[]): OptionEntry[] =>
    all.filter((one) => one !== subPartner).map((one) => optionOf(document, one));
  const isFile = !properties.every(({ schema }) => isScalar(document, schema));
  return {
    operationId,
    ...commandWords(operation),
    summary: operation.summary ?? operationId,
    method,
    readOnly,
    arguments: argumentsOf(document, placed),
    options: options(parameters),
    ...(subPartner && { subPartner: firstSentence(subPartner.description) }),
    ...((list ?? singlePage) && { list: list ? "paged" : "single-page" }),
    ...(json && { body: isFile ? "file" : options(properties) }),
    ...(json && isFile && { bodyExample: exampleOf(document, json) }),
    fields: fieldsOf(document, operation),
  };
}

function argumentsOf(document: Document, { path, operation }: Placed): CommandEntry["arguments"] {
  const all = [...(document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])].map(
    (parameter): DescribedParameter => resolve(document, parameter),
  );
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
    const described = all.find((parameter) => parameter.in === "path" && parameter.name === name);
    return { name, description: firstSentence(described?.description) };
  });
}

function asProperty({ name, required = false, description = "", schema }: DescribedParameter): Property {
  return { name, required, description, schema };
}

function exampleOf(document: Document, { examples = {} }: JsonBody): unknown {
  const [example] = Object.values(examples);
  return example && resolve<{ value?: unknown }>(document, example).value;
}

function bodyProperties(document: Document, { schema }: JsonBody): Property[] {
  return partsOf(document, schema).flatMap((part) => namedProperties(document, part));
}

function namedProperties(
  document: Document,
  { properties = {}, required = [] }: Schema & { required?: string[] },
): Property[] {
  return Object.entries(properties).map(([name, schema]) => {
    const { description = "" }: Schema & { description?: string } = resolve<Schema>(document, schema);
    return { name, required: required.includes(name), description, schema };
  });
}

function isScalar(document: Document, schema: Schema | Reference): boolean {
  const { allOf = [], anyOf = [], type } = resolve(document, schema);
  const parts = [...allOf, ...anyOf];
  if (parts.length > 0) return parts.every((part) => isScalar(document, part));
  return type !== "object" && type !== "array";
}
