import { optionOf, type OptionEntry, type Property } from "./command-options.ts";
import { commandWords } from "./command-words.ts";
import {
  operationsOf,
  partsOf,
  resolve,
  type Document,
  type Operation,
  type Parameter,
  type Placed,
  type Reference,
  type RequestBody,
  type Schema,
} from "./document.ts";
import { firstSentence } from "./first-sentence.ts";
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

type DescribedOperation = Operation & { summary?: string };
type DescribedParameter = Parameter & { description?: string };

const paging = ["offset", "max"];

/** The operations as commands, in the order of the document. Throws for a parameter that can't be an option. */
export function commandTable(document: Document): CommandEntry[] {
  return operationsOf(document).map((placed) => entryOf(document, placed));
}

function entryOf(document: Document, placed: Placed): CommandEntry {
  const { method, operation, query } = placed;
  const { operationId, summary = operationId }: DescribedOperation = operation;
  const parameters = query.filter(({ name }) => !paging.includes(name)).map(asProperty);
  const properties = bodyProperties(document, operation);
  const subPartner = [...parameters, ...(properties ?? [])].find((one) => one.isSubPartner);
  const options = (all: Property[]): OptionEntry[] =>
    all.filter((one) => one !== subPartner).map((one) => optionOf(document, one));
  const body = properties?.every((property) => isScalar(document, property.schema))
    ? options(properties)
    : "file";
  return {
    operationId,
    ...commandWords(operation),
    summary,
    method,
    readOnly: method === "GET" || operation["x-read-only"] === true,
    arguments: argumentsOf(document, placed),
    options: options(parameters),
    ...(subPartner && { subPartner: firstSentence(subPartner.description) }),
    ...listKind(query),
    ...(properties && { body }),
    ...(properties && body === "file" && { bodyExample: exampleOf(document, operation) }),
    fields: fieldsOf(document, operation),
  };
}

function listKind(query: readonly Parameter[]): Pick<CommandEntry, "list"> {
  const [isPaged, isList] = paging.map((name) => query.some((parameter) => parameter.name === name));
  return isList ? { list: isPaged ? "paged" : "single-page" } : {};
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

function asProperty(parameter: DescribedParameter): Property {
  const { name, required = false, description = "", schema } = parameter;
  return { name, required, description, schema, isSubPartner: parameter["x-sub-partner"] === true };
}

type Examples = Record<string, { value?: unknown } | Reference>;

function exampleOf(document: Document, { requestBody }: Operation): unknown {
  const { content } = requestBody ? resolve<RequestBody>(document, requestBody) : {};
  const json: { schema?: object; examples?: Examples } = content?.["application/json"] ?? {};
  const [example] = Object.values(json.examples ?? {});
  return example && resolve<{ value?: unknown }>(document, example).value;
}

/** The properties of a request body; `undefined` for an operation without one. */
function bodyProperties(document: Document, { requestBody }: Operation): Property[] | undefined {
  const { content } = requestBody ? resolve<RequestBody>(document, requestBody) : {};
  const schema = content?.["application/json"]?.schema;
  return schema && partsOf(document, schema).flatMap((part) => propertiesOf(document, part));
}

function propertiesOf(
  document: Document,
  { properties = {}, required = [] }: Schema & { required?: string[] },
): Property[] {
  return Object.entries(properties).map(([name, schema]) => {
    const own: Schema & { description?: string } = resolve<Schema>(document, schema);
    const { description = "" } = own;
    return {
      name,
      required: required.includes(name),
      description,
      schema,
      isSubPartner: own["x-sub-partner"] === true,
    };
  });
}

function isScalar(document: Document, schema: Schema | Reference): boolean {
  const { allOf = [], anyOf = [], type } = resolve(document, schema);
  const parts = [...allOf, ...anyOf];
  if (parts.length > 0) return parts.every((part) => isScalar(document, part));
  return type !== "object" && type !== "array";
}
