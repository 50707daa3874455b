import { isRecord } from "../../src/is-record.ts";
import { childOf, type Part } from "./part.ts";
import { arrayOf, type Reader } from "./reader.ts";

/** What a schema describes. */
export interface Owner {
  /** `GET /wholesale/customers` */
  operation: string;
  /** What distinguishes its properties: `parameter max (query)`, `request`, `200`. */
  name: string;
}

/** Adds types, formats, known values and properties of a schema to a part. */
export function readSchema(reader: Reader, part: Part, schema: unknown, owner: Owner): void {
  walk({ reader, owner, path: "", typePrefix: "", open: new Set() }, part, schema);
}

interface Position {
  reader: Reader;
  owner: Owner;
  /** The property path inside it: `items.status`. */
  path: string;
  /** `array of ` for the items of an array. */
  typePrefix: string;
  /** The schemas around this one: a recursive schema is read once. */
  open: ReadonlySet<object>;
}

/**
 * The branches of `allOf`, `anyOf` and `oneOf` count as one schema, so an open set (`anyOf` of an `enum` and the bare
 * type) equals the plain `enum` of another document.
 */
function walk(position: Position, part: Part, node: unknown): void {
  const { reader, owner, path, typePrefix, open } = position;
  const schema = reader.object(node, [owner.operation, owner.name, path].filter(Boolean).join(", "));
  if (!schema) return;
  addTypes(part, schema, typePrefix);
  if (open.has(schema)) return;
  const inside = { ...position, open: new Set([...open, schema]) };
  addValues(part, schema);
  for (const branch of ["allOf", "anyOf", "oneOf"].flatMap((key) => arrayOf(schema[key]))) {
    walk(inside, part, branch);
  }
  if (isRecord(schema["items"])) {
    walk({ ...inside, typePrefix: `${typePrefix}array of ` }, part, schema["items"]);
  }
  walkProperties(inside, part, schema);
}

function walkProperties(position: Position, part: Part, schema: Record<string, unknown>): void {
  const pathOf = (name: string): string => [position.path, name].filter(Boolean).join(".");
  const labelOf = (name: string): string => `property ${pathOf(name)} of ${position.owner.name}`;
  for (const [name, property] of propertiesOf(schema)) {
    walk({ ...position, path: pathOf(name), typePrefix: "" }, childOf(part, labelOf(name)), property);
  }
  for (const name of arrayOf(schema["required"])) part.required.add(labelOf(String(name)));
}

function propertiesOf({ properties, additionalProperties }: Record<string, unknown>): [string, unknown][] {
  const named = isRecord(properties) ? Object.entries(properties) : [];
  return isRecord(additionalProperties) ? [...named, ["*", additionalProperties]] : named;
}

function addTypes(part: Part, schema: Record<string, unknown>, prefix: string): void {
  const { type, nullable, items, format } = schema;
  const types = Array.isArray(type) ? arrayOf(type) : type === undefined ? impliedTypes(schema) : [type];
  for (const one of types) {
    // The items of an array add its type: `array of string`.
    if (one !== "array" || !isRecord(items)) part.types.add(prefix + String(one));
  }
  if (nullable === true) part.types.add(`${prefix}null`);
  if (typeof format === "string") part.formats.add(format);
}

function impliedTypes({ properties }: Record<string, unknown>): string[] {
  return isRecord(properties) ? ["object"] : [];
}

function addValues(part: Part, schema: Record<string, unknown>): void {
  const values = [...arrayOf(schema["enum"]), ...("const" in schema ? [schema["const"]] : [])];
  for (const value of values) childOf(part, `value ${JSON.stringify(value)} of ${part.label}`);
}
