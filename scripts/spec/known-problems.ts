import { knownValues, type Document, type Schema } from "./document.ts";

/** A background problem as it appears in a customer. */
export interface Problem {
  errorCode: number;
  description: string;
}

type Severity = "warning" | "error";

/**
 * Each known code with a description: the one of an example, either in a response or of `ProvisioningError`, or else
 * the first sentence of what the spec says about the code.
 */
export function knownProblems(document: Document, responses: unknown[]): Record<Severity, Problem[]> {
  const examples = [...responses, ...(document.components.schemas["ProvisioningError"]?.examples ?? [])];
  const shown = new Map(
    examples.flatMap(problemsIn).map((problem) => [problem.errorCode, problem.description]),
  );
  const codes = knownValues(document, "ProvisioningErrorCode");
  const problems: Record<Severity, Problem[]> = { warning: [], error: [] };
  for (const [code, explanation] of Object.entries(codes["x-enumDescriptions"] ?? {})) {
    const errorCode = Number(code);
    const firstSentence = /^.*?\.(?=\s|$)/.exec(explanation)?.[0] ?? explanation;
    const description = shown.get(errorCode) ?? firstSentence;
    problems[severityOf(code, codes)].push({ errorCode, description });
  }
  return problems;
}

function severityOf(code: string, { "x-severity": severities }: Schema): Severity {
  const severity = severities?.[code];
  if (severity === "warning" || severity === "error") return severity;
  throw new Error(
    `${code}: the sandbox needs to know whether it is an error or a warning. Set it in x-severity of ProvisioningErrorCode.`,
  );
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
