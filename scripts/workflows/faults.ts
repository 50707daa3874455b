import { validateWorkflow, type ValidationError } from "@action-validator/core";

/** What is wrong with a workflow file, one line for each fault; `[]` for none. */
export function workflowFaults(text: string): string[] {
  return [...validateWorkflow(text).errors.flatMap(linesOf), ...actionsWithoutVersion(text)];
}

/** The validator's fault, or the faults of the alternatives that it tried. */
function linesOf(error: ValidationError): string[] {
  const alternatives = "states" in error ? (error.states ?? []) : [];
  const nested = alternatives.flatMap(({ errors }) => errors.flatMap(linesOf));
  if (nested.length > 0) return nested;
  const place = "path" in error ? `${error.path}: ` : "";
  return [place + (error.detail ?? error.title)];
}

/** A branch moves under one's feet; a tag of a version is meant to stay what it is. */
function actionsWithoutVersion(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)]
    .map(([, action = ""]) => action)
    .filter((action) => !action.startsWith("./") && !/@v\d+(\.\d+)*$/.test(action))
    .map((action) => `${action}: name a version, such as @v4.`);
}
