import type { ErrorDetail } from "../../generated/types.ts";

/** What the spec says of a parameter. */
export interface QueryParameter {
  readonly name: string;
  readonly kind: "string" | "integer" | "array";
  readonly required: boolean;
  readonly minimum?: number;
}

/** What is wrong with a query, parameter by parameter, in the form of an error body. Nothing: `[]`. */
export function queryFaults(query: URLSearchParams, parameters: readonly QueryParameter[]): ErrorDetail[] {
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = [...new Set(query.keys())].filter((name) => !known.has(name));
  return [
    ...unknown.map((name) => fault(name, "is not a parameter of this operation")),
    ...parameters.flatMap((parameter) => parameterFaults(query, parameter)),
  ];
}

function parameterFaults(query: URLSearchParams, parameter: QueryParameter): ErrorDetail[] {
  const [value, ...more] = query.getAll(parameter.name);
  if (value === undefined) return parameter.required ? [fault(parameter.name, "is missing")] : [];
  if (more.length > 0) return [fault(parameter.name, "must be given once")];
  const rule = brokenRule(value, parameter);
  return rule === undefined ? [] : [fault(parameter.name, rule)];
}

function brokenRule(value: string, { kind, minimum = -Infinity }: QueryParameter): string | undefined {
  if (value === "") return "must not be empty";
  switch (kind) {
    case "string":
      return undefined;
    case "array":
      return value.split(",").includes("") ? "must be values separated by single commas" : undefined;
    case "integer":
      if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(Number(value))) return "must be an integer";
      return Number(value) < minimum ? `must be at least ${minimum}` : undefined;
  }
}

function fault(fieldName: string, rule: string): ErrorDetail {
  return { description: `${fieldName} ${rule}.`, fieldName };
}
