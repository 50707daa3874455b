import { createReader, isObject, listOf, type Reader } from "./reader.ts";
import { bodyParts, valueParts } from "./schema-parts.ts";
import { childOf, createPart, type Part } from "./part.ts";

/** What a document offers, as a tree of named parts, and what is wrong with it. */
export interface Surface {
  root: Part;
  /** Each defect once, with the place where it was met. */
  defects: string[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Reads any OpenAPI 3 document along its operations, since two documents rarely name their schemas alike. A defect is
 * noted and passed over: nothing in the document makes it throw.
 */
export function surfaceOf(document: unknown): Surface {
  const reader = createReader(document);
  const root = createPart("document", "");
  const paths = isObject(document) ? document["paths"] : undefined;
  if (!isObject(paths)) reader.defect("document", "has no `paths`");
  for (const [path, item] of Object.entries(isObject(paths) ? paths : {})) readPath(reader, root, path, item);
  return { root, defects: reader.defects() };
}

function readPath(reader: Reader, root: Part, path: string, node: unknown): void {
  if (path.startsWith("x-")) return;
  const item = reader.object(node, path);
  if (!item) return;
  for (const method of methods.filter((name) => name in item)) {
    const name = `${method.toUpperCase()} ${path}`;
    const operation = reader.object(item[method], name);
    // Two documents may call a path parameter differently; it is the same operation.
    const part = childOf(root, "operation", name, name.replace(/\{[^}]*\}/g, "{}"));
    if (operation) readOperation(reader, part, item["parameters"], operation);
  }
}

function readOperation(
  reader: Reader,
  part: Part,
  shared: unknown,
  operation: Record<string, unknown>,
): void {
  for (const node of [...listOf(shared), ...listOf(operation["parameters"])])
    readParameter(reader, part, node);
  if ("requestBody" in operation) {
    const place = `${part.name}, request`;
    const request = reader.object(operation["requestBody"], place);
    bodyParts(reader, part, "request", request?.["content"], place);
  }
  const responses = reader.object(operation["responses"], `${part.name}, responses`);
  for (const [status, node] of Object.entries(responses ?? {})) {
    if (status.startsWith("x-")) continue;
    const place = `${part.name}, ${status}`;
    const response = reader.object(node, place);
    bodyParts(reader, childOf(part, "status", status), "", response?.["content"], place);
  }
}

function readParameter(reader: Reader, operation: Part, node: unknown): void {
  const place = `${operation.name}, parameters`;
  const parameter = reader.object(node, place);
  if (!parameter) return;
  const { name, in: where, schema } = parameter;
  if (typeof name !== "string" || typeof where !== "string") {
    reader.defect(place, "hold one without `name` or `in`");
    return;
  }
  const part = childOf(operation, "parameter", `${name} (${where})`);
  if (schema !== undefined) valueParts(reader, part, schema, `${operation.name}, ${name}`);
}
