import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { readFileSync } from "node:fs";
import { operations } from "../../generated/operations.ts";

export type OperationId = keyof typeof operations;

interface Document {
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, { anyOf?: { enum?: unknown[] }[] }> };
}

interface PathItem {
  parameters?: (Parameter | Reference)[];
  [method: string]: unknown;
}

interface Operation {
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Content };
  responses: Record<string, ResponseObject | Reference>;
}

interface ResponseObject {
  headers: Record<string, unknown>;
  content?: Content;
}

interface Parameter {
  name: string;
  in: string;
  schema: { examples?: unknown[] };
}

type Content = Record<string, { schema: Reference; examples?: Record<string, Example | Reference> }>;

interface Example {
  value: unknown;
}

interface Reference {
  $ref: string;
}

const file = new URL("../../generated/openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8")) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document, "spec");
formats.default(ajv);

/** Headers that HTTP requires of every response of their kind. */
const httpHeaders = ["content-type", "www-authenticate", "allow"];

/** The known values of an open set. */
export function knownValues(name: string): unknown[] {
  return document.components.schemas[name]?.anyOf?.[0]?.enum ?? [];
}

/** The failure statuses that the spec has for an operation. */
export function failureStatuses(id: OperationId): number[] {
  return Object.keys(operationOf(id).responses)
    .map(Number)
    .filter((status) => status >= 400);
}

/** A documented request of an operation, as it is sent. */
export interface ExampleRequest {
  method: string;
  /** Path and query. */
  path: string;
  body?: unknown;
}

/** One request for each example of the body, with the examples of all parameters; by the name of the body's example. */
export function exampleRequests(id: OperationId): [name: string, request: ExampleRequest][] {
  const { method, path } = operations[id];
  const { parameters = [], requestBody } = operationOf(id);
  const all = [...(document.paths[path]?.parameters ?? []), ...parameters].map((one) => resolve(one));
  const valuesIn = (place: string): [string, string][] =>
    all.filter((one) => one.in === place).map(({ name, schema }) => [name, String(schema.examples?.[0])]);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(new Map(valuesIn("path")).get(name) ?? ""),
  );
  const url = `${filled}?${new URLSearchParams(valuesIn("query")).toString()}`;
  const { examples } = requestBody?.content["application/json"] ?? {};
  if (!examples) return [["no body", { method, path: url }]];
  return Object.entries(examples).map(([name, example]) => {
    return [name, { method, path: url, body: resolve(example).value }];
  });
}

/** Every way in which a response of an operation violates the spec. */
export async function violations(id: OperationId, response: Response): Promise<string[]> {
  const found = operationOf(id).responses[response.status];
  if (!found) return [`status ${response.status} is not in the spec`];
  const described = resolve(found);
  const names = Object.keys(described.headers).map((name) => name.toLowerCase());
  const sent = [...response.headers.keys()].filter((name) => !httpHeaders.includes(name));
  return [
    ...sent.filter((name) => !names.includes(name)).map((name) => `header ${name} is not in the spec`),
    ...(response.headers.has("trackingid") ? [] : ["there is no TrackingID"]),
    ...(await bodyViolations(described, response)),
  ];
}

async function bodyViolations({ content }: ResponseObject, response: Response): Promise<string[]> {
  const text = await response.text();
  if (!content) return text === "" ? [] : ["the spec has no body"];
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const schema = content[type]?.schema;
  if (!schema) return [`${type} is not in the spec`];
  const isValid = ajv.compile({ $ref: `spec${schema.$ref}` });
  return isValid(JSON.parse(text)) ? [] : [ajv.errorsText(isValid.errors)];
}

function operationOf(id: OperationId): Operation {
  const { method, path } = operations[id];
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`The document does not describe ${id}.`);
  return operation as Operation;
}

/** Follows a reference within the document. */
function resolve<T extends object>(node: T | Reference): T {
  if (!("$ref" in node)) return node;
  const keys = node.$ref.slice(2).split("/");
  return resolve(keys.reduce<object>((value, key) => Reflect.get(value, key) as object, document) as T);
}
