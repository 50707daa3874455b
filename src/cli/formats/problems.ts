import { isRecord } from "../../is-record.ts";
import { provisioningProblems, type ProvisioningProblem } from "../../resources/provisioning-problems.ts";

/** What went wrong with a resource in the background; `[]` for anything else. */
export function problemsOf(item: unknown): ProvisioningProblem[] {
  return isResource(item) ? provisioningProblems(item) : [];
}

function isResource(item: unknown): item is { id: string } {
  return isRecord(item) && typeof item["id"] === "string";
}

/** `warning 2526 in webex_calling:` */
export function problemLabel({ severity, errorCode, package: name }: ProvisioningProblem): string {
  const code = errorCode === undefined ? "" : ` ${errorCode}`;
  return `${severity}${code}${name === undefined ? "" : ` in ${name}`}:`;
}

/** A problem on one line. */
export function problemText(problem: ProvisioningProblem): string {
  return `${problemLabel(problem)} ${problem.description ?? "no description"}`;
}
