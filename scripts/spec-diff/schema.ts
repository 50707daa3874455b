import { childOf, type Part } from "./part.ts";
import { isObject, listOf, type Reader } from "./reader.ts";

/**
 * Adds the properties and known values of what is sent under any media type. They go below a part of their own, so that
 * a document that describes no body differs in that one thing.
 */
export function bodyParts(reader: Reader, parent: Part, body: string, content: unknown, place: string): void {
  for (const schema of schemasOf(content)) {
    valueParts(reader, childOf(parent, "body", body), schema, place);
  }
}

/** Adds the properties and known values of a schema. */
export function valueParts(reader: Reader, part: Part, schema: unknown, place: string): void {
  schemaParts({ reader, place, open: new Set() }, part, schema);
}

function schemasOf(content: unknown): unknown[] {
  const media = isObject(content) ? Object.values(content) : [];
  return media.flatMap((one) => (isObject(one) && isObject(one["schema"]) ? [one["schema"]] : []));
}

interface Walk {
  reader: Reader;
  /** The operation and what of it is read. */
  place: string;
  /** The schemas that are being read: one that comes again inside itself is not read again. */
  open: ReadonlySet<object>;
}

/**
 * What is put together (`allOf`, `anyOf`, `oneOf`) counts as one, so that an open value, `anyOf` of an `enum` and the bare
 * type, equals the plain `enum` of another document; and the items of a list count as the list's own.
 */
function schemaParts(walk: Walk, part: Part, node: unknown): void {
  const place = part.kind === "property" ? `${walk.place}, ${part.name}` : walk.place;
  const schema = walk.reader.object(node, place);
  if (!schema || walk.open.has(schema)) return;
  const inside = { ...walk, open: new Set([...walk.open, schema]) };
  for (const value of knownValues(schema)) childOf(part, "value", String(value), JSON.stringify(value));
  for (const branch of branches(schema)) schemaParts(inside, part, branch);
  for (const [name, property] of propertiesOf(schema)) {
    const path = part.kind === "property" ? `${part.name}.${name}` : name;
    schemaParts(inside, childOf(part, "property", path), property);
  }
}

function knownValues(schema: Record<string, unknown>): unknown[] {
  return [...listOf(schema["enum"]), ...("const" in schema ? [schema["const"]] : [])];
}

function branches(schema: Record<string, unknown>): unknown[] {
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((key) => listOf(schema[key]));
  return [...lists, ...(isObject(schema["items"]) ? [schema["items"]] : [])];
}

function propertiesOf(schema: Record<string, unknown>): [string, unknown][] {
  const { properties, additionalProperties } = schema;
  const named = isObject(properties) ? Object.entries(properties) : [];
  return isObject(additionalProperties) ? [...named, ["*", additionalProperties]] : named;
}
