import {
  operationsOf,
  resolve,
  type Document,
  type Operation,
  type Parameter,
  type Reference,
  type Response,
  type Schema,
} from "./document.ts";

/** What the sandbox needs of the spec at run time, and no more. */
export interface SandboxFacts {
  /** By operation id. */
  operations: Record<string, OperationFacts>;
  /** The customers of the examples that the answers of the list have. */
  exampleCustomers: unknown[];
  customerStatuses: unknown[];
  packageNames: unknown[];
  /** Each known code in words, apart by where the spec says that it was seen. */
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

interface Problem {
  errorCode: number;
  description: string;
}

interface Example {
  value?: unknown;
}

type ExampleResponse = Response & {
  content?: Record<string, { examples?: Record<string, Example | Reference> }>;
};

type ClosedValues = Schema & { enum?: unknown[]; "x-enumDescriptions"?: Record<string, string> };

/** Reads the facts from a bundled document; throws where the sandbox could not follow it. */
export function sandboxFacts(document: Document): SandboxFacts {
  const operations = operationsOf(document);
  const examples = operations.flatMap(({ operation }) => examplesOf(document, operation, "200"));
  const exampleCustomers = examples.flatMap(itemsOf);
  const problems = problemsOf(document, exampleCustomers);
  return {
    operations: Object.fromEntries(
      operations.map(({ method, path, operation }) => [
        operation.operationId,
        { method, path, query: queryOf(document, operation) },
      ]),
    ),
    exampleCustomers,
    customerStatuses: knownValues(document, "CustomerStatus").enum ?? [],
    packageNames: knownValues(document, "PackageName").enum ?? [],
    provisioningWarnings: problems.filter(({ isWarning }) => isWarning).map(({ problem }) => problem),
    provisioningErrors: problems.filter(({ isWarning }) => !isWarning).map(({ problem }) => problem),
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

function queryOf(document: Document, operation: Operation): OperationFacts["query"] {
  return (operation.parameters ?? [])
    .map((parameter): Parameter & { required?: boolean } => resolve(document, parameter))
    .filter((parameter) => parameter.in === "query")
    .map(({ name, required = false, schema }) => {
      const { type, minimum }: Schema & { minimum?: number } = resolve(document, schema);
      if (type !== "string" && type !== "integer" && type !== "array") {
        throw new Error(
          `${name}: the sandbox reads strings, integers and arrays. Teach src/sandbox/query.ts more.`,
        );
      }
      return { name, kind: type, required, ...(minimum !== undefined && { minimum }) };
    });
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

function knownValues(document: Document, name: string): ClosedValues {
  const known = document.components.schemas[name]?.anyOf?.[0];
  if (!known) throw new Error(`${name} is not a set of known values; the sandbox needs it.`);
  return resolve<ClosedValues>(document, known);
}

/** Each known code in the words of an example, or else in the first sentence that the spec says of it. */
function problemsOf(document: Document, examples: unknown[]): { problem: Problem; isWarning: boolean }[] {
  const shown = new Map(
    examples.flatMap(problemsIn).map((problem) => [problem.errorCode, problem.description]),
  );
  const explained = knownValues(document, "ProvisioningErrorCode")["x-enumDescriptions"] ?? {};
  return Object.entries(explained).map(([code, explanation]) => {
    const errorCode = Number(code);
    const firstSentence = /^.*?\.(?=\s|$)/.exec(explanation)?.[0] ?? explanation;
    const problem = { errorCode, description: shown.get(errorCode) ?? firstSentence };
    return { problem, isWarning: /\bwarning\b/.test(explanation) };
  });
}

function problemsIn(value: unknown): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  return isProblem(value) ? [value] : Object.values(value).flatMap(problemsIn);
}

function isProblem(value: object): value is Problem {
  return (
    "errorCode" in value &&
    typeof value.errorCode === "number" &&
    "description" in value &&
    typeof value.description === "string"
  );
}
