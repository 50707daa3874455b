import { follow } from "./reference.ts";

/** The parts of a bundled OpenAPI 3.1 document that the scripts read. */
export interface Document {
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags?: Tag[];
  "x-tagGroups"?: { name: string; tags: string[] }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    headers?: Record<string, Header>;
    securitySchemes: Record<string, SecurityScheme>;
  };
}

export interface Tag {
  name: string;
  description: string;
  /** Marks a guide, which has no operations. */
  "x-traitTag"?: boolean;
}

export interface Reference {
  $ref: string;
}

export type PathItem = Partial<Record<Method, Operation>> & {
  /** Shared by the operations of the path. An operation overrides one by repeating its name. */
  parameters?: (Parameter | Reference)[];
};

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  "x-codeSamples"?: { lang: string; label: string; source: string }[];
  tags?: string[];
  /** Marks an operation that changes nothing although it is not a GET. */
  "x-read-only"?: boolean;
  /** The property that identifies an item of a list. */
  "x-item-key"?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  /** Marks the parameter that names the sub-partner on whose behalf the call is made. */
  "x-sub-partner"?: boolean;
  schema: Schema | Reference;
}

export interface RequestBody {
  content?: Record<string, Media>;
}

/** A body in one of its media types. */
export interface Media {
  schema: Schema | Reference;
  examples?: Record<string, { summary?: string; value?: unknown } | Reference>;
}

export interface Response {
  headers?: Record<string, Header | Reference>;
  content?: Record<string, Media>;
}

export interface Header {
  required?: boolean;
  schema: Schema | Reference;
}

export interface Schema {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  default?: unknown;
  items?: Schema | Reference;
  anyOf?: (Schema | Reference)[];
  allOf?: (Schema | Reference)[];
  oneOf?: (Schema | Reference)[];
  properties?: Record<string, Schema | Reference>;
  /** What each value of `enum` means. */
  "x-enumDescriptions"?: Record<string, string>;
  /** What each value of `enum` says about the progress of background work. */
  "x-progress"?: Record<string, Progress>;
  /** Whether each code in `enum` is an `error` or a `warning`. */
  "x-severity"?: Record<string, string>;
  /** Marks the property of a request body that names the sub-partner on whose behalf the call is made. */
  "x-sub-partner"?: boolean;
}

/** How far background work has come. `removing` is the part of `running` that ends with a 404. */
export type Progress = "running" | "removing" | "done" | "done-with-errors" | "failed";

export interface SecurityScheme {
  type: string;
  flows?: Record<string, { tokenUrl?: string }>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
type Method = (typeof methods)[number];

/** An operation with its position in the document. */
export interface Placed {
  /** In upper case. */
  method: string;
  path: string;
  operation: Operation;
  /** Its query parameters, including those of its path item. */
  query: Parameter[];
}

/** All operations, in the order of the document. */
export function operationsOf(document: Document): Placed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const query = queryOf(document, item, operation);
      return [{ method: method.toUpperCase(), path, operation, query }];
    }),
  );
}

/** A parameter of the operation overrides the one of the path item with the same name. */
function queryOf(document: Document, item: PathItem, operation: Operation): Parameter[] {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === "query");
  return [...new Map(parameters.map((parameter) => [parameter.name, parameter])).values()];
}

/** A schema and, recursively, the parts of its `allOf`. */
export function partsOf(document: Document, node: Schema | Reference): Schema[] {
  const schema = resolve(document, node);
  return [schema, ...(schema.allOf ?? []).flatMap((part) => partsOf(document, part))];
}

/** The type of a schema's values: its own, or that of the first part that has one. */
export function typeOf(document: Document, node: Schema | Reference): Schema["type"] {
  const { type, allOf = [], anyOf = [] } = resolve(document, node);
  return type ?? [...allOf, ...anyOf].map((part) => typeOf(document, part)).find((one) => one !== undefined);
}

/** The `enum` branch of an open set: the values known so far, which the service may extend. */
export function knownValues(document: Document, name: string): Schema & { enum: unknown[] } {
  const branch = document.components.schemas[name]?.anyOf?.[0];
  const known = branch && resolve(document, branch);
  if (!known?.enum) throw new Error(`${name} is not a set of known values, which the sandbox needs.`);
  return { ...known, enum: known.enum };
}

/** What a reference points to; a node that isn't a reference is returned as it is. */
export function resolve<T extends object>(document: Document, node: T | Reference): T {
  const followed = follow(document, node);
  if ("problem" in followed) throw new Error(`${followed.problem}.`);
  // The bundled document is valid, so a reference points to a node of the type that is expected in its place.
  return followed.node as T;
}
