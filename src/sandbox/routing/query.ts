import type { ErrorDetail } from "../../../generated/types.ts";

/** What the spec says about a parameter. */
export interface QueryParameter {
  readonly name: string;
  readonly kind: "string" | "integer" | "boolean" | "array";
  readonly required: boolean;
  readonly minimum?: number;
  /** What an integer is if it's absent. */
  readonly default?: number;
}

/** The value of a parameter, with the type that the spec declares. */
type QueryValue = string | number | boolean | string[];

/** What is wrong with a query, parameter by parameter; `[]` for a valid one. */
export function queryErrors(query: URLSearchParams, parameters: readonly QueryParameter[]): ErrorDetail[] {
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = [...new Set(query.keys())].filter((name) => !known.has(name));
  return [
    ...unknown.map((name) => unknownParameter(name, parameters)),
    ...parameters.flatMap((parameter) => parameterErrors(query, parameter)),
  ];
}

/** The values of a query without errors. */
export function readQuery(
  query: URLSearchParams,
  parameters: readonly QueryParameter[],
): Record<string, QueryValue> {
  return Object.fromEntries(
    parameters.flatMap(({ name, kind }) => {
      const text = query.get(name);
      return text === null ? [] : [[name, valueOf(text, kind)]];
    }),
  );
}

function valueOf(text: string, kind: QueryParameter["kind"]): QueryValue {
  switch (kind) {
    case "string":
      return text;
    case "integer":
      return Number(text);
    case "boolean":
      return text === "true";
    case "array":
      return text.split(",");
  }
}

/** Many clients send an array as `status[]=a` or `status[0]=a`. */
function unknownParameter(name: string, parameters: readonly QueryParameter[]): ErrorDetail {
  const array = parameters.find((one) => one.kind === "array" && name.startsWith(`${one.name}[`));
  return errorDetail(name, `is not a parameter of this operation.${array ? arrayHint(array) : ""}`);
}

function parameterErrors(query: URLSearchParams, parameter: QueryParameter): ErrorDetail[] {
  const { name, kind, required } = parameter;
  const [value, ...more] = query.getAll(name);
  if (value === undefined) return required ? [errorDetail(name, "is missing.")] : [];
  if (more.length > 0)
    return [errorDetail(name, `must be sent once.${kind === "array" ? arrayHint(parameter) : ""}`)];
  const rule = brokenRule(value, parameter);
  return rule === undefined ? [] : [errorDetail(name, rule)];
}

function arrayHint({ name }: QueryParameter): string {
  return ` Send several values separated by commas: ${name}=a,b.`;
}

function brokenRule(value: string, { kind, minimum = -Infinity }: QueryParameter): string | undefined {
  if (value === "") return "must not be empty.";
  switch (kind) {
    case "string":
      return undefined;
    case "array":
      return value.split(",").includes("") ? "must be values separated by single commas." : undefined;
    case "boolean":
      return /^(true|false)$/.test(value) ? undefined : "must be true or false.";
    case "integer":
      if (!/^-?\d+$/.test(value)) return "must be an integer.";
      return Number(value) < minimum ? `must be at least ${minimum}.` : undefined;
  }
}

function errorDetail(fieldName: string, rule: string): ErrorDetail {
  return { description: `${fieldName} ${rule}`, fieldName };
}
