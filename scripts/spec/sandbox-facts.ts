import {
  knownValues,
  operationsOf,
  resolve,
  type Document,
  type Operation,
  type Parameter,
  type Reference,
  type Response,
} from "./document.ts";
import { knownProblems, type Problem } from "./known-problems.ts";

/** What the sandbox needs of the spec at run time, and no more. */
export interface SandboxFacts {
  /** By operation id. */
  operations: Record<string, OperationFacts>;
  /** The customers of the examples that the answers of the list have. */
  exampleCustomers: unknown[];
  customerStatuses: unknown[];
  packageNames: unknown[];
  /** Each known code in words, apart by its severity. */
  provisioningWarnings: Problem[];
  provisioningErrors: Problem[];
  /** By status: the body of its first example. */
  failures: Record<string, unknown>;
}

interface OperationFacts {
  method: string;
  path: string;
  query: { name: string; kind: string; required: boolean; minimum?: number }[];
}

interface Example {
  value?: unknown;
}

type ExampleResponse = Response & {
  content?: Record<string, { examples?: Record<string, Example | Reference> }>;
};

/** Reads the facts from a bundled document; throws where the sandbox could not follow it. */
export function sandboxFacts(document: Document): SandboxFacts {
  const operations = operationsOf(document);
  const examples = operations.flatMap(({ operation }) => examplesOf(document, operation, "200"));
  const exampleCustomers = examples.flatMap(itemsOf);
  const problems = knownProblems(document, exampleCustomers);
  return {
    operations: Object.fromEntries(
      operations.map(({ method, path, operation, query }) => [
        operation.operationId,
        { method, path, query: query.map((parameter) => parameterFacts(document, parameter)) },
      ]),
    ),
    exampleCustomers,
    customerStatuses: knownValues(document, "CustomerStatus").enum,
    packageNames: knownValues(document, "PackageName").enum,
    provisioningWarnings: problems.warning,
    provisioningErrors: problems.error,
    failures: Object.fromEntries(operations.flatMap(({ operation }) => failuresOf(document, operation))),
  };
}

/** The facts as a module of constants, typed by the generated schema. */
export function sandboxFactsModule(document: Document): string {
  const facts = sandboxFacts(document);
  const constant = (name: keyof SandboxFacts, type: string): string =>
    `export const ${name}: ${type} = ${JSON.stringify(facts[name])};`;
  return [
    `import type { Customer, CustomerStatus, ErrorBody, PackageName, ProvisioningError } from "./types.ts";`,
    `export const operations = ${JSON.stringify(facts.operations)} as const;`,
    constant("exampleCustomers", "readonly Customer[]"),
    constant("customerStatuses", "readonly CustomerStatus[]"),
    constant("packageNames", "readonly PackageName[]"),
    constant("provisioningWarnings", "readonly ProvisioningError[]"),
    constant("provisioningErrors", "readonly ProvisioningError[]"),
    constant("failures", "Readonly<Partial<Record<number, ErrorBody>>>"),
  ].join("\n");
}

function parameterFacts(
  document: Document,
  { name, required = false, schema }: Parameter,
): OperationFacts["query"][number] {
  const { type, minimum } = resolve(document, schema);
  if (type !== "string" && type !== "integer" && type !== "array") {
    throw new Error(
      `${name}: the sandbox reads strings, integers and arrays. Teach src/sandbox/query.ts more.`,
    );
  }
  return { name, kind: type, required, ...(minimum !== undefined && { minimum }) };
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

function itemsOf(page: unknown): unknown[] {
  const hasItems = typeof page === "object" && page !== null && "items" in page && Array.isArray(page.items);
  return hasItems ? (page.items as unknown[]) : [];
}
