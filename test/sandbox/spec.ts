import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, { $ref?: string }> }>>;
  components: {
    responses: Record<string, ResponseObject>;
    schemas: Record<string, { anyOf?: { enum?: unknown[] }[] }>;
  };
}

interface ResponseObject {
  headers: Record<string, unknown>;
  content: Record<string, { schema: { $ref: string } }>;
}

const file = new URL("../../generated/openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8")) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document, "spec");

/** The values that the spec names for an open set of values. */
export function knownValues(name: string): unknown[] {
  return document.components.schemas[name]?.anyOf?.[0]?.enum ?? [];
}

/** The failure statuses that the spec has for the list of customers. */
export function failureStatuses(): number[] {
  return Object.keys(responses())
    .map(Number)
    .filter((status) => status >= 400);
}

/** Every way in which a response to a request for customers departs from the spec; none: `[]`. */
export async function departures(response: Response): Promise<string[]> {
  const described = responseOf(response.status);
  if (!described) return [`status ${response.status} is not in the spec`];
  const sent = [...response.headers.keys()].filter((name) => name !== "content-type");
  const names = Object.keys(described.headers).map((name) => name.toLowerCase());
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const schema = described.content[type]?.schema;
  if (!schema) return [`${type} is not in the spec`];
  const isValid = ajv.compile({ $ref: `spec${schema.$ref}` });
  const valid = isValid(await response.json());
  return [
    ...sent.filter((name) => !names.includes(name)).map((name) => `header ${name} is not in the spec`),
    ...(response.headers.has("trackingid") ? [] : ["no TrackingID"]),
    ...(valid ? [] : [ajv.errorsText(isValid.errors)]),
  ];
}

function responses(): Record<string, { $ref?: string }> {
  return document.paths["/wholesale/customers"]?.["get"]?.responses ?? {};
}

function responseOf(status: number): ResponseObject | undefined {
  const response = responses()[status];
  const name = response?.$ref?.split("/").at(-1);
  return name === undefined ? (response as ResponseObject | undefined) : document.components.responses[name];
}
