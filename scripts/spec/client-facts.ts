import { isArray } from "./operation-table.ts";
import { knownValues, operationsOf, type Document, type Progress } from "./document.ts";

/** What `src/` needs from the spec at run time, apart from the operations. */
export interface ClientFacts {
  version: string;
  baseUrl: string;
  tokenUrl: string;
  /** How every array in a query is written. */
  queryArrays: { style: "form"; explode: boolean };
  /** By the name of a schema of statuses and by status: how far background work has come. */
  progress: Record<string, Record<string, Progress>>;
}

/** Reads the facts from a bundled document; throws where the client could not follow it. */
export function clientFacts(document: Document): ClientFacts {
  return {
    version: document.info.version,
    baseUrl: required(document.servers[0]?.url, "servers[0].url"),
    tokenUrl: required(tokenUrlOf(document), "an OAuth 2 flow with a tokenUrl"),
    queryArrays: queryArraysOf(document),
    progress: progressOf(document),
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

const stages: readonly unknown[] = ["running", "removing", "done", "done-with-errors", "failed"];

/** Of every set of known values with `x-progress`. */
function progressOf(document: Document): ClientFacts["progress"] {
  const sets = Object.entries(document.components.schemas).filter(([, { anyOf = [] }]) =>
    anyOf.some((branch) => "x-progress" in branch),
  );
  return Object.fromEntries(
    sets.map(([name]) => {
      const { enum: values, "x-progress": progress = {} } = knownValues(document, name);
      const missing = values.find((value) => !stages.includes(progress[String(value)]));
      if (missing === undefined) return [name, progress];
      throw new Error(
        `${name}: \`x-progress\` of ${JSON.stringify(missing)} must be one of ${stages.join(", ")}.`,
      );
    }),
  );
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The document has no ${what}; the client needs it.`);
  return value;
}
