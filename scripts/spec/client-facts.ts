import { isArray } from "./operation-table.ts";
import { operationsOf, type Document } from "./document.ts";

/** What `src/` needs from the spec at run time, apart from the operations. */
export interface ClientFacts {
  version: string;
  baseUrl: string;
  tokenUrl: string;
  /** How every array in a query is written. */
  queryArrays: { style: "form"; explode: boolean };
}

/** Reads the facts from a bundled document; throws where the client could not follow it. */
export function clientFacts(document: Document): ClientFacts {
  return {
    version: document.info.version,
    baseUrl: required(document.servers[0]?.url, "servers[0].url"),
    tokenUrl: required(tokenUrlOf(document), "an OAuth 2 flow with a tokenUrl"),
    queryArrays: queryArraysOf(document),
  };
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
