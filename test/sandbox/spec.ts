import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {
    responses: Record<string, ResponseObject>;
    schemas: Record<string, { anyOf?: { enum?: unknown[] }[] }>;
  };
}

interface Operation {
  operationId: string;
  responses: Record<string, ResponseObject | { $ref: string }>;
}

interface ResponseObject {
  headers: Record<string, unknown>;
  content: Record<string, { schema: { $ref: string } }>;
}

const file = new URL("../../generated/openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8")) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document, "spec");

/** Headers that HTTP requires of every response of their kind. */
const httpHeaders = ["content-type", "www-authenticate", "allow"];

/** The known values of an open set. */
export function knownValues(name: string): unknown[] {
  return document.components.schemas[name]?.anyOf?.[0]?.enum ?? [];
}

/** The failure statuses that the spec has for an operation. */
export function failureStatuses(operationId: string): number[] {
  return Object.keys(responsesOf(operationId))
    .map(Number)
    .filter((status) => status >= 400);
}

/** Every way in which a response of an operation violates the spec. */
export async function violations(operationId: string, response: Response): Promise<string[]> {
  const described = resolve(responsesOf(operationId)[response.status]);
  if (!described) return [`status ${response.status} is not in the spec`];
  const sent = [...response.headers.keys()].filter((name) => !httpHeaders.includes(name));
  const names = Object.keys(described.headers).map((name) => name.toLowerCase());
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const schema = described.content[type]?.schema;
  if (!schema) return [`${type} is not in the spec`];
  const isValid = ajv.compile({ $ref: `spec${schema.$ref}` });
  const valid = isValid(await response.json());
  return [
    ...sent.filter((name) => !names.includes(name)).map((name) => `header ${name} is not in the spec`),
    ...(response.headers.has("trackingid") ? [] : ["there is no TrackingID"]),
    ...(valid ? [] : [ajv.errorsText(isValid.errors)]),
  ];
}

function responsesOf(operationId: string): Operation["responses"] {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  return operations.find((operation) => operation.operationId === operationId)?.responses ?? {};
}

function resolve(response: ResponseObject | { $ref: string } | undefined): ResponseObject | undefined {
  if (!response || !("$ref" in response)) return response;
  return document.components.responses[response.$ref.split("/").at(-1) ?? ""];
}
