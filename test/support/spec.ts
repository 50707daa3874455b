/** The published document, so that tests take paths, statuses and examples from it. */
import { readFileSync } from "node:fs";
import { operations as table } from "../../generated/operations.ts";

interface Published {
  info: { title: string; version: string };
  tags: { name: string; description: string; "x-traitTag"?: boolean }[];
  paths: Record<string, { parameters?: object[] } & Record<string, Described>>;
  components: { schemas: Record<string, unknown> };
}

/** The parts of an operation that tests read. A parameter or a response may be a reference. */
interface Described {
  summary: string;
  "x-codeSamples"?: { lang: string; source: string }[];
  parameters?: object[];
  requestBody?: { content: Content };
  responses: Record<string, object>;
}

export type OperationId = keyof typeof table;

export interface Operation extends Described {
  id: OperationId;
  method: string;
  /** Path template. */
  path: string;
  tag: string;
}

interface Parameter extends WithExample {
  name: string;
  in: string;
  required?: boolean;
  schema: { examples?: unknown[] };
}

type Content = Record<string, WithExample>;

interface WithExample {
  example?: unknown;
  examples?: Record<string, object>;
}

const file = new URL("../../generated/openapi.json", import.meta.url);
export const document = JSON.parse(readFileSync(file, "utf8")) as Published;

const operationIds = Object.keys(table) as OperationId[];

/** Every operation of the table in `generated/`, with its description. */
export const operations: Operation[] = operationIds.map((id) => {
  const { method, path, tag } = table[id];
  const { parameters: shared = [], ...methods } = document.paths[path] ?? {};
  const described = methods[method.toLowerCase()];
  if (!described) throw new Error(`The document does not describe ${id}.`);
  const parameters = [...shared, ...(described.parameters ?? [])];
  return { ...described, id, method, path, tag, parameters };
});

export function operationOf(id: OperationId): Operation {
  const found = operations[operationIds.indexOf(id)];
  if (!found) throw new Error(`The document has no ${id}.`);
  return found;
}

/** The operation that a request calls: of several templates that match, the one with the fewest parameters. */
export function operationAt(method: string, path: string): Operation | undefined {
  const parametersIn = ({ path }: Operation): number => path.split("{").length;
  return operations
    .filter((operation) => operation.method === method && templatePattern(operation.path).test(path))
    .toSorted((one, other) => parametersIn(one) - parametersIn(other))[0];
}

/** Matches a path that ends in the template, so for any base URL. */
function templatePattern(template: string): RegExp {
  return new RegExp(`${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}

export function successStatus({ responses }: Operation): number {
  return Number(Object.keys(responses).find((status) => status.startsWith("2")));
}

/** Throws if there are none, so that no test runs over an empty array. */
export function failureStatuses({ id, responses }: Operation): number[] {
  const statuses = Object.keys(responses).map(Number);
  const failures = statuses.filter((status) => status >= 400);
  if (failures.length === 0) throw new Error(`The document has no failure of ${id}.`);
  return failures;
}

/** The documented parameters and body as openapi-fetch takes them. Throws if something required has no example. */
export function exampleRequest({ id, parameters = [], requestBody }: Operation): object {
  const resolved = parameters.map((parameter) => resolve(parameter) as Parameter);
  const values = resolved.map((parameter) => {
    const value = exampleOf(parameter) ?? (parameter.required ? parameter.schema.examples?.[0] : undefined);
    if (parameter.required && value === undefined) reportMissing(`parameter ${parameter.name} of ${id}`);
    return { ...parameter, value };
  });
  const valuesIn = (place: string): object =>
    Object.fromEntries(values.filter((one) => one.in === place).map(({ name, value }) => [name, value]));
  const params = { path: valuesIn("path"), query: valuesIn("query") };
  return requestBody ? { params, body: bodyExample(requestBody, `the request body of ${id}`) } : { params };
}

/** The documented body of a response; `undefined` where it has none. */
export function exampleResponse({ id, responses }: Operation, status: number): unknown {
  const { content } = resolve(responses[status] ?? {}) as { content?: Content };
  return content && bodyExample({ content }, `response ${status} of ${id}`);
}

function bodyExample({ content }: { content: Content }, where: string): unknown {
  return exampleOf(content["application/json"]) ?? reportMissing(where);
}

function reportMissing(where: string): never {
  throw new Error(`The document has no example for ${where}.`);
}

/** The only example, or the first of several. */
function exampleOf({ example, examples = {} }: WithExample = {}): unknown {
  const [first = {}] = Object.values(examples);
  return example ?? (resolve(first) as { value?: unknown }).value;
}

/** Follows references within the document. Linting ensures that their targets exist. */
function resolve(node: object): object {
  if (!("$ref" in node)) return node;
  const keys = String(node.$ref).slice(2).split("/");
  return resolve(keys.reduce<object>((value, key) => Reflect.get(value, key) as object, document));
}
