/** The parts of a bundled OpenAPI 3.1 document that the scripts read. */
export interface Document {
  info: { title: string; version: string; summary: string };
  servers: { url: string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    securitySchemes: Record<string, SecurityScheme>;
  };
}

export interface Reference {
  $ref: string;
}
export type PathItem = Partial<Record<Method, Operation>> & {
  /** What every operation of the path takes, unless it says otherwise. */
  parameters?: (Parameter | Reference)[];
};

export interface Operation {
  operationId: string;
  tags?: string[];
  /** A call that is not a GET and changes nothing. */
  "x-read-only"?: boolean;
  /** Of a list: the property that identifies an item. */
  "x-item-key"?: string;
  parameters?: (Parameter | Reference)[];
  responses: Record<string, Response | Reference>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  /** Names the sub-partner on whose behalf the call is made. */
  "x-sub-partner"?: boolean;
  schema: Schema | Reference;
}

export interface Response {
  content?: Record<string, { schema: Schema | Reference }>;
}

export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  anyOf?: (Schema | Reference)[];
  allOf?: (Schema | Reference)[];
  properties?: Record<string, Schema | Reference>;
  /** By value of `enum`: what it means. */
  "x-enumDescriptions"?: Record<string, string>;
  /** By value of `enum`, of a code: whether it is an `error` or a `warning`. */
  "x-severity"?: Record<string, string>;
}

export interface SecurityScheme {
  type: string;
  flows?: Record<string, { tokenUrl?: string }>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
type Method = (typeof methods)[number];

/** An operation where it stands in the document. */
export interface Placed {
  /** In upper case. */
  method: string;
  path: string;
  operation: Operation;
  /** The parameters of its query, those that stand on its path among them. */
  query: Parameter[];
}

/** Every operation of the document, path by path in the document's order. */
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

/** A parameter of the operation stands in for the one of its path that has the same name. */
function queryOf(document: Document, item: PathItem, operation: Operation): Parameter[] {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === "query");
  return [...new Map(parameters.map((parameter) => [parameter.name, parameter])).values()];
}

/** A schema and all that it is put together from by `allOf`. */
export function partsOf(document: Document, node: Schema | Reference): Schema[] {
  const schema = resolve(document, node);
  return [schema, ...(schema.allOf ?? []).flatMap((part) => partsOf(document, part))];
}

/** The branch with the known values of a set that the service extends. */
export function knownValues(document: Document, name: string): Schema & { enum: unknown[] } {
  const branch = document.components.schemas[name]?.anyOf?.[0];
  const known = branch && resolve(document, branch);
  if (!known?.enum) throw new Error(`${name} is not a set of known values; the sandbox needs it.`);
  return { ...known, enum: known.enum };
}

/** The node that a local reference (`#/components/…`) points to; a node that is none, itself. */
export function resolve<T extends object>(document: Document, node: T | Reference): T {
  if (!("$ref" in node)) return node;
  const target = node.$ref
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
  if (target === undefined) throw new Error(`${node.$ref} points to nothing in the document.`);
  return resolve(document, target as T | Reference);
}
