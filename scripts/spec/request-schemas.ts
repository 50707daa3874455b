import { operationsOf, resolve, type Document, type RequestBody } from "./document.ts";

/** The JSON Schemas of request bodies, each reachable through `$defs`. */
export interface RequestSchemas {
  /** By `operationId`: the schema of the body. */
  bodies: Record<string, unknown>;
  $defs: Record<string, unknown>;
}

const componentPrefix = "#/components/schemas/";

/** The schemas of all request bodies, as small as possible: without descriptions, examples and extensions. */
export function requestSchemas(document: Document): RequestSchemas {
  const bodies = operationsOf(document).flatMap(({ operation: { operationId, requestBody } }) => {
    const { content } = requestBody ? resolve<RequestBody>(document, requestBody) : {};
    const schema = content?.["application/json"]?.schema;
    return schema ? [[operationId, bare(schema)] as const] : [];
  });
  const $defs: Record<string, unknown> = {};
  for (const [, schema] of bodies) collect(document, schema, $defs);
  return { bodies: Object.fromEntries(bodies), $defs };
}

/** Adds every schema that a node refers to, directly or not. */
function collect(document: Document, node: unknown, $defs: Record<string, unknown>): void {
  for (const [, name = ""] of JSON.stringify(node).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
    if (name in $defs) continue;
    $defs[name] = bare(document.components.schemas[name]);
    collect(document, $defs[name], $defs);
  }
}

/** Keeps what decides whether a value is valid. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !isForPeople(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, bareKeyword(keyword, value)]));
}

/** The keys of `properties` are names, which may look like keywords. */
function bareKeyword(keyword: string, value: unknown): unknown {
  if (keyword === "$ref") return String(value).replace(componentPrefix, "#/$defs/");
  if (keyword !== "properties" || typeof value !== "object" || value === null) return bare(value);
  return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, bare(property)]));
}

function isForPeople(keyword: string): boolean {
  return ["description", "examples", "default", "deprecated"].includes(keyword) || keyword.startsWith("x-");
}
