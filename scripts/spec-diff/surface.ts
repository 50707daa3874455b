import { isRecord } from "../../src/is-record.ts";
import { childOf, createPart, type Part } from "./part.ts";
import { arrayOf, createReader, type Reader } from "./reader.ts";
import { readSchema, type Owner } from "./schema.ts";

/** What a document offers its users, and the defects of the document. */
export interface Surface {
  /** Its children are the operations. */
  root: Part;
  defects: string[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Reads any OpenAPI 3 document by operation, because two documents rarely name their schemas alike. Never throws:
 * what can't be read is a defect.
 */
export function surfaceOf(document: unknown): Surface {
  const reader = createReader(document);
  const root = createPart("document");
  const paths = isRecord(document) ? document["paths"] : undefined;
  if (!isRecord(paths)) reader.defect("document", "has no `paths`");
  for (const [path, item] of Object.entries(isRecord(paths) ? paths : {})) readPath(reader, root, path, item);
  return { root, defects: reader.defects() };
}

function readPath(reader: Reader, root: Part, path: string, node: unknown): void {
  if (path.startsWith("x-")) return;
  const item = reader.object(node, path);
  if (!item) return;
  for (const method of methods.filter((name) => name in item)) {
    const label = `${method.toUpperCase()} ${path}`;
    const operation = reader.object(item[method], label);
    // The name of a path parameter isn't part of an operation's identity.
    const part = childOf(root, label, label.replace(/\{[^}]*\}/g, "{}"));
    if (operation) readOperation(reader, part, item["parameters"], operation);
  }
}

function readOperation(
  reader: Reader,
  part: Part,
  shared: unknown,
  operation: Record<string, unknown>,
): void {
  readParameters(reader, part, [...arrayOf(shared), ...arrayOf(operation["parameters"])]);
  if ("requestBody" in operation) readRequest(reader, part, operation["requestBody"]);
  const responses = reader.object(operation["responses"], `${part.label}, responses`);
  for (const [status, node] of Object.entries(responses ?? {})) {
    if (!status.startsWith("x-")) readResponse(reader, part, status, node);
  }
}

/** A later parameter replaces an earlier one of the same name: the operation overrides its path item. */
function readParameters(reader: Reader, operation: Part, nodes: unknown[]): void {
  const parameters = new Map<string, Record<string, unknown>>();
  const place = `${operation.label}, parameters`;
  for (const node of nodes) {
    const parameter = reader.object(node, place);
    if (!parameter) continue;
    const { name, in: location } = parameter;
    if (typeof name === "string" && typeof location === "string") {
      parameters.set(`${name} (${location})`, parameter);
    } else reader.defect(place, "one has no `name` or no `in`");
  }
  for (const [name, parameter] of parameters) readParameter(reader, operation, name, parameter);
}

function readParameter(
  reader: Reader,
  operation: Part,
  name: string,
  parameter: Record<string, unknown>,
): void {
  const label = `parameter ${name}`;
  const part = childOf(operation, label);
  if (parameter["required"] === true || parameter["in"] === "path") operation.required.add(label);
  for (const schema of [parameter["schema"], ...schemasOf(parameter["content"])]) {
    if (schema !== undefined) readSchema(reader, part, schema, { operation: operation.label, name: label });
  }
}

function readRequest(reader: Reader, operation: Part, node: unknown): void {
  const owner = { operation: operation.label, name: "request" };
  const request = reader.object(node, `${owner.operation}, request`);
  if (request?.["required"] === true) operation.required.add("request body");
  readBody(reader, operation, "request body", owner, request?.["content"]);
}

function readResponse(reader: Reader, operation: Part, status: string, node: unknown): void {
  const owner = { operation: operation.label, name: status };
  const response = reader.object(node, `${owner.operation}, ${status}`);
  const part = childOf(operation, `status ${status}`);
  readBody(reader, part, `body of ${status}`, owner, response?.["content"]);
}

/** The schemas of all media types count as one. A body without a schema isn't a part. */
function readBody(reader: Reader, parent: Part, label: string, owner: Owner, content: unknown): void {
  for (const schema of schemasOf(content)) readSchema(reader, childOf(parent, label), schema, owner);
}

function schemasOf(content: unknown): unknown[] {
  const media = isRecord(content) ? Object.values(content) : [];
  return media.flatMap((one) => (isRecord(one) && isRecord(one["schema"]) ? [one["schema"]] : []));
}
