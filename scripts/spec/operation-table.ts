import {
  operationsOf,
  partsOf,
  resolve,
  type Document,
  type Operation,
  type Parameter,
  type Placed,
  type Reference,
  type RequestBody,
  type Schema,
} from "./document.ts";

/** What the client and the sandbox know of one operation. */
export interface OperationEntry {
  /** In upper case. */
  method: string;
  /** Path template. */
  path: string;
  /** The resource it belongs to: its one tag. */
  tag: string;
  /** Set if it only reads, so that sending it again is always safe. */
  readOnly?: true;
  /** Where the call names the sub-partner on whose behalf it is made. */
  subPartner?: SubPartnerEntry;
  list?: ListEntry;
  /** Set for a list that takes `max` but no `offset`, so that only its first page can be had. */
  singlePage?: ListEntry;
}

/** A query parameter, or a property of the request body. */
export interface SubPartnerEntry {
  in: "query" | "body";
  name: string;
}

/** A list. It can be paged if it takes `offset` and `max`. */
export interface ListEntry {
  /** The properties that may contain the items. */
  items: string[];
  /** The property that identifies an item. */
  key: string;
  /** Every query parameter but `offset` and `max`. */
  filters: string[];
  /** The largest `max` that the spec allows. */
  maxPageSize?: number;
}

export interface JsonBody {
  schema: Schema | Reference;
  examples?: Record<string, { value?: unknown } | Reference>;
}

/** The operations of a bundled document by `operationId`. Throws where the client could not follow the document. */
export function operationTable(document: Document): Record<string, OperationEntry> {
  return Object.fromEntries(
    operationsOf(document).map((placed) => [placed.operation.operationId, operationEntry(document, placed)]),
  );
}

export function operationEntry(document: Document, placed: Placed): OperationEntry {
  const { method, path, operation, query } = placed;
  const { operationId: id, tags: [tag] = [] } = operation;
  if (tag === undefined) throw new Error(`${id}: the client needs a tag that names the resource.`);
  const subPartner = subPartnerEntry(document, placed);
  const list = listEntry(document, placed);
  const isPaged = query.some(({ name }) => name === "offset");
  return {
    ...{ method, path, tag },
    ...((method === "GET" || operation["x-read-only"]) && { readOnly: true }),
    ...(subPartner && { subPartner }),
    ...(list && { [isPaged ? "list" : "singlePage"]: list }),
  };
}

/** The query parameter or the property of the body with `x-sub-partner`. */
function subPartnerEntry(document: Document, { operation, query }: Placed): SubPartnerEntry | undefined {
  const parameter = query.find((one) => one["x-sub-partner"]);
  if (parameter) return { in: "query", name: parameter.name };
  const body = jsonBody(document, operation);
  const properties = body ? propertiesOf(document, body.schema) : [];
  const property = properties.find(([, schema]) => resolve(document, schema)["x-sub-partner"]);
  return property && { in: "body", name: property[0] };
}

/** The schema and the examples of a request body. */
export function jsonBody(document: Document, { requestBody }: Operation): JsonBody | undefined {
  return requestBody && resolve<RequestBody>(document, requestBody).content?.["application/json"];
}

function listEntry(document: Document, { method, operation, query }: Placed): ListEntry | undefined {
  const success = operation.responses["200"];
  const max = query.find(({ name }) => name === "max");
  if (method !== "GET" || !max || !success) return undefined;
  const page = resolve(document, success).content?.["application/json"]?.schema;
  const items = page ? arraysOf(document, page) : [];
  if (items.length === 0) return undefined;
  const key = operation["x-item-key"];
  if (key === undefined) {
    throw new Error(
      `${operation.operationId}: a list needs \`x-item-key\`, the property that identifies an item.`,
    );
  }
  return { items, key, filters: filtersOf(query), ...maximumOf(document, max) };
}

/** The names of the array properties of a schema. */
function arraysOf(document: Document, page: Schema | Reference): string[] {
  return propertiesOf(document, page)
    .filter(([, schema]) => isArray(document, schema))
    .map(([name]) => name);
}

export function propertiesOf(document: Document, schema: Schema | Reference): [string, Schema | Reference][] {
  return partsOf(document, schema).flatMap(({ properties = {} }) => Object.entries(properties));
}

export function isArray(document: Document, schema: Schema | Reference): boolean {
  return partsOf(document, schema).some(({ type }) => type === "array");
}

function filtersOf(query: Parameter[]): string[] {
  return query.map(({ name }) => name).filter((name) => name !== "offset" && name !== "max");
}

function maximumOf(document: Document, { schema }: Parameter): Pick<ListEntry, "maxPageSize"> {
  const { maximum } = resolve(document, schema);
  return maximum === undefined ? {} : { maxPageSize: maximum };
}
