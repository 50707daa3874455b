import {
  knownValues,
  operationsOf,
  resolve,
  typeOf,
  type Document,
  type Operation,
  type Parameter,
  type Reference,
  type Response,
} from "./document.ts";
import { knownProblems, type Problem } from "./known-problems.ts";
import { requestSchemas, type RequestSchemas } from "./request-schemas.ts";

/** By the name of a constant: the schema of a set whose known values the sandbox needs. */
const valueSets = {
  customerStatuses: "CustomerStatus",
  packageNames: "PackageName",
  /** The packages that a subscriber can have on its own. */
  singlePackageNames: "SinglePackageName",
  billingReportTypes: "BillingReportType",
  subscriberSortKeys: "SubscriberSortKey",
  billingReportSortKeys: "BillingReportSortKey",
  sortOrders: "SortOrder",
} as const;

/** What the sandbox needs from the spec, apart from the operation table. */
export interface SandboxFacts {
  /** By `operationId`. */
  queryParameters: Record<string, ParameterFacts[]>;
  requestSchemas: RequestSchemas;
  /** By `operationId` of a list: the items in its examples. */
  exampleItems: Record<string, unknown[]>;
  /** By `operationId` of a precheck: the body of its first 200. */
  passedPrechecks: Record<string, unknown>;
  /** The known values of each set, by the name of its constant. */
  values: Record<string, unknown[]>;
  /** Each known code with a description, by severity. */
  provisioningWarnings: Problem[];
  provisioningErrors: Problem[];
  /** By status: the body of its first example. */
  failures: Record<string, unknown>;
}

interface ParameterFacts {
  name: string;
  kind: string;
  required: boolean;
  minimum?: number;
  /** Of an integer. */
  default?: number;
}

interface Example {
  value?: unknown;
}

type ExampleResponse = Response & {
  content?: Record<string, { examples?: Record<string, Example | Reference> }>;
};

/** Reads the facts from a bundled document. Throws if the sandbox could not follow it. */
export function sandboxFacts(document: Document): SandboxFacts {
  const operations = operationsOf(document);
  const examples = operations.flatMap(({ operation }) => examplesOf(document, operation, "200"));
  const problems = knownProblems(document, examples);
  return {
    queryParameters: Object.fromEntries(
      operations.map(({ operation, query }) => [
        operation.operationId,
        query.map((parameter) => parameterFacts(document, parameter)),
      ]),
    ),
    requestSchemas: requestSchemas(document),
    exampleItems: Object.fromEntries(operations.flatMap(({ operation }) => itemsOf(document, operation))),
    passedPrechecks: Object.fromEntries(
      operations.flatMap(({ operation }) => passedPrecheck(document, operation)),
    ),
    values: Object.fromEntries(
      Object.entries(valueSets).map(([name, schema]) => [name, knownValues(document, schema).enum]),
    ),
    provisioningWarnings: problems.warning,
    provisioningErrors: problems.error,
    failures: Object.fromEntries(operations.flatMap(({ operation }) => failuresOf(document, operation))),
  };
}

/** The facts as a module of constants with the generated types. */
export function sandboxFactsModule(document: Document): string {
  const facts = sandboxFacts(document);
  const constant = (name: keyof SandboxFacts, type: string): string =>
    `export const ${name}: ${type} = ${JSON.stringify(facts[name])};`;
  return [
    `import type { operations } from "./schema.ts";`,
    `import type { ErrorBody, ProvisioningError, ${Object.values(valueSets).join(", ")} } from "./types.ts";`,
    `export const queryParameters = ${JSON.stringify(facts.queryParameters)} as const;`,
    constant(
      "requestSchemas",
      "{ readonly bodies: Readonly<Record<string, object>>; readonly $defs: object }",
    ),
    constant("exampleItems", typeOfItems(facts)),
    constant("passedPrechecks", typeOfPrechecks(facts)),
    ...Object.entries(valueSets).map(
      ([name, schema]) =>
        `export const ${name}: readonly ${schema}[] = ${JSON.stringify(facts.values[name])};`,
    ),
    constant("provisioningWarnings", "readonly ProvisioningError[]"),
    constant("provisioningErrors", "readonly ProvisioningError[]"),
    constant("failures", "Readonly<Partial<Record<number, ErrorBody>>>"),
  ].join("\n");
}

/** `[operationId, body]` for an operation that only reads although it isn't a GET. */
function passedPrecheck(document: Document, operation: Operation): [string, unknown][] {
  if (!operation["x-read-only"]) return [];
  return [[operation.operationId, examplesOf(document, operation, "200")[0]]];
}

function parameterFacts(document: Document, { name, required = false, schema }: Parameter): ParameterFacts {
  const { minimum, default: standard } = resolve(document, schema);
  const type = typeOf(document, schema);
  if (type !== "string" && type !== "integer" && type !== "boolean" && type !== "array") {
    throw new Error(
      `${name}: the sandbox reads strings, integers, booleans and arrays only. Extend src/sandbox/routing/query.ts.`,
    );
  }
  return {
    name,
    kind: type,
    required,
    ...(minimum !== undefined && { minimum }),
    ...(typeof standard === "number" && { default: standard }),
  };
}

function failuresOf(document: Document, operation: Operation): [string, unknown][] {
  return Object.keys(operation.responses)
    .filter((status) => Number(status) >= 400)
    .map((status) => [status, examplesOf(document, operation, status)[0]]);
}

function examplesOf(document: Document, operation: Operation, status: string): unknown[] {
  const response = operation.responses[status];
  if (!response) return [];
  const { content }: ExampleResponse = resolve(document, response);
  return Object.values(content?.["application/json"]?.examples ?? {}).map(
    (example) => resolve<Example>(document, example).value,
  );
}

/** `[operationId, items]` for a list with examples. Several of them may show the same item; the first one stays. */
function itemsOf(document: Document, operation: Operation): [string, unknown[]][] {
  const key = operation["x-item-key"];
  if (key === undefined) return [];
  const items = examplesOf(document, operation, "200").flatMap(itemsIn);
  const keys = items.map((item) => new Map<string, unknown>(Object.entries(item as object)).get(key));
  return [[operation.operationId, items.filter((_, index) => keys.indexOf(keys[index]) === index)]];
}

/** A page has its items in its only array, whatever its name. */
function itemsIn(page: unknown): unknown[] {
  return Object.values(page as object).find((value): value is unknown[] => Array.isArray(value)) ?? [];
}

function typeOfItems({ exampleItems }: SandboxFacts): string {
  return typeByOperation(exampleItems, (body) => `readonly NonNullable<${body}["items"]>[number][]`);
}

function typeOfPrechecks({ passedPrechecks }: SandboxFacts): string {
  return typeByOperation(passedPrechecks, (body) => body);
}

/** The type of each member is made of the type that the body of the operation's 200 has in the spec. */
function typeByOperation(facts: Record<string, unknown>, typeOf: (body: string) => string): string {
  const bodyOf = (id: string): string =>
    `operations["${id}"]["responses"][200]["content"]["application/json"]`;
  const members = Object.keys(facts).map((id) => `readonly ${id}: ${typeOf(bodyOf(id))};`);
  return `{ ${members.join(" ")} }`;
}
