import {
  operationsOf,
  partsOf,
  resolve,
  type Document,
  type Parameter,
  type Placed,
  type Reference,
  type Schema,
} from "./document.ts";

/** What the client and the sandbox know of one operation. */
export interface OperationEntry {
  id: string;
  /** In upper case. */
  method: string;
  /** Path template. */
  path: string;
  /** The resource it belongs to: its one tag. */
  tag: string;
  /** Whether it only reads, so that sending it again is always safe. */
  readOnly: boolean;
  /** The query parameter that names a sub-partner. */
  subPartnerParameter?: string;
  list?: ListEntry;
}

/** A list that can be paged: it takes `offset` and `max`. */
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

/** The operations of a bundled document by `operationId`. Throws where the client could not follow the document. */
export function operationTable(document: Document): Record<string, OperationEntry> {
  return Object.fromEntries(
    operationsOf(document).map((placed) => [placed.operation.operationId, entryOf(document, placed)]),
  );
}

function entryOf(document: Document, placed: Placed): OperationEntry {
  const { method, path, operation, query } = placed;
  const { operationId: id, tags: [tag] = [] } = operation;
  if (tag === undefined) throw new Error(`${id}: the client needs a tag that names the resource.`);
  const subPartner = query.find((parameter) => parameter["x-sub-partner"]);
  const list = listEntry(document, placed);
  return {
    ...{ id, method, path, tag },
    readOnly: method === "GET" || operation["x-read-only"] === true,
    ...(subPartner && { subPartnerParameter: subPartner.name }),
    ...(list && { list }),
  };
}

function listEntry(document: Document, { method, operation, query }: Placed): ListEntry | undefined {
  const success = operation.responses["200"];
  const max = query.find(({ name }) => name === "max");
  if (method !== "GET" || !max || !success || !query.some(({ name }) => name === "offset")) return undefined;
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
  return partsOf(document, page)
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([, schema]) => isArray(document, schema))
    .map(([name]) => name);
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
