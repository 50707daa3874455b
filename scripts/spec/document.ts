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
export type PathItem = Record<string, Operation>;

export interface Operation {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  responses: Record<string, Response | Reference>;
}

export interface Parameter {
  name: string;
  in: string;
  style?: string;
  explode?: boolean;
  schema: Schema | Reference;
}

export interface Response {
  content?: Record<string, { schema: Schema | Reference }>;
}

export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: (Schema | Reference)[];
  properties?: Record<string, Schema | Reference>;
}

export interface SecurityScheme {
  type: string;
  flows?: Record<string, { tokenUrl?: string }>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation of the document with its method (upper case) and path, in the document's order. */
export function operationsOf(document: Document): { method: string; path: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
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
