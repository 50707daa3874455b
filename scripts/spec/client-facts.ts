import {
  operationsOf,
  partsOf,
  resolve,
  type Document,
  type Placed,
  type Reference,
  type Schema,
} from "./document.ts";

/** What `src/` needs of the spec at run time, and no more. */
export interface ClientFacts {
  version: string;
  baseUrl: string;
  tokenUrl: string;
  /** By operation id: each GET that takes `offset` and `max` and answers `{ items: [...] }`, with its filters. */
  lists: Record<string, { path: string; filters: string[] }>;
  /** The parameter that names a sub-partner, and `METHOD /path` of each operation that takes it. */
  onBehalfOfSubPartner: { parameter: string; operations: string[] };
  /** How every array in a query is written. */
  queryArrays: { style: "form"; explode: boolean };
}

const subPartner = "onBehalfOfSubPartnerOrgId";

/** Reads the facts from a bundled document; throws where the client could not follow it. */
export function clientFacts(document: Document): ClientFacts {
  const operations = operationsOf(document);
  const lists = operations.filter((placed) => isList(document, placed));
  const acting = operations.filter(({ query }) => query.some(({ name }) => name === subPartner));
  return {
    version: document.info.version,
    baseUrl: required(document.servers[0]?.url, "servers[0].url"),
    tokenUrl: required(tokenUrlOf(document), "an OAuth 2 flow with a tokenUrl"),
    lists: Object.fromEntries(
      lists.map((list) => [list.operation.operationId, { path: list.path, filters: filtersOf(list) }]),
    ),
    onBehalfOfSubPartner: {
      parameter: subPartner,
      operations: acting.map(({ method, path }) => `${method} ${path}`),
    },
    queryArrays: queryArraysOf(document),
  };
}

function isList(document: Document, { method, operation, query }: Placed): boolean {
  const names = new Set(query.map(({ name }) => name));
  const success = operation.responses["200"];
  if (method !== "GET" || !names.has("offset") || !names.has("max") || !success) return false;
  const page = resolve(document, success).content?.["application/json"]?.schema;
  const items = page && partsOf(document, page).flatMap((part) => part.properties?.["items"] ?? []);
  return items?.some((schema) => isArray(document, schema)) ?? false;
}

function isArray(document: Document, schema: Schema | Reference): boolean {
  return partsOf(document, schema).some(({ type }) => type === "array");
}

function filtersOf({ query }: Placed): string[] {
  return query.map(({ name }) => name).filter((name) => name !== "offset" && name !== "max");
}

function tokenUrlOf(document: Document): string | undefined {
  return Object.values(document.components.securitySchemes)
    .flatMap((scheme) => Object.values(scheme.flows ?? {}))
    .find((flow) => flow.tokenUrl)?.tokenUrl;
}

function queryArraysOf(document: Document): ClientFacts["queryArrays"] {
  const arrays = operationsOf(document)
    .flatMap(({ query }) => query)
    .filter(({ schema }) => isArray(document, schema));
  for (const { name, style = "form", explode = true } of arrays) {
    if (style !== "form" || explode) {
      throw new Error(
        `${name}: the client writes arrays with style: form, explode: false. Write it so in spec/.`,
      );
    }
  }
  return { style: "form", explode: false };
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The document has no ${what}; the client needs it.`);
  return value;
}
