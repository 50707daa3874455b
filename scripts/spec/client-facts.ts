import { operationsOf, resolve, type Document, type Operation, type Parameter } from "./document.ts";

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
  const lists = operations.filter(({ method, operation }) => method === "GET" && isList(document, operation));
  const acting = operations.filter(({ operation }) =>
    queryOf(document, operation).some(({ name }) => name === subPartner),
  );
  return {
    version: document.info.version,
    baseUrl: required(document.servers[0]?.url, "servers[0].url"),
    tokenUrl: required(tokenUrlOf(document), "an OAuth 2 flow with a tokenUrl"),
    lists: Object.fromEntries(
      lists.map(({ path, operation }) => [
        operation.operationId,
        { path, filters: filtersOf(document, operation) },
      ]),
    ),
    onBehalfOfSubPartner: {
      parameter: subPartner,
      operations: acting.map(({ method, path }) => `${method} ${path}`),
    },
    queryArrays: queryArraysOf(document),
  };
}

function isList(document: Document, operation: Operation): boolean {
  const names = new Set(queryOf(document, operation).map(({ name }) => name));
  const success = operation.responses["200"];
  if (!names.has("offset") || !names.has("max") || !success) return false;
  const schema = resolve(document, success).content?.["application/json"]?.schema;
  const items = schema && resolve(document, schema).properties?.["items"];
  return items !== undefined && resolve(document, items).type === "array";
}

function filtersOf(document: Document, operation: Operation): string[] {
  return queryOf(document, operation)
    .map(({ name }) => name)
    .filter((name) => name !== "offset" && name !== "max");
}

function queryOf(document: Document, operation: Operation): Parameter[] {
  return (operation.parameters ?? [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === "query");
}

function tokenUrlOf(document: Document): string | undefined {
  return Object.values(document.components.securitySchemes)
    .flatMap((scheme) => Object.values(scheme.flows ?? {}))
    .find((flow) => flow.tokenUrl)?.tokenUrl;
}

function queryArraysOf(document: Document): ClientFacts["queryArrays"] {
  const arrays = operationsOf(document)
    .flatMap(({ operation }) => queryOf(document, operation))
    .filter((parameter) => resolve(document, parameter.schema).type === "array");
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
