import { validateWorkflow, type ValidationError } from "@action-validator/core";

/** The problems of a workflow file, one line each. */
export function workflowProblems(text: string): string[] {
  return [...validateWorkflow(text).errors.flatMap(linesOf), ...unpinnedActions(text)];
}

/** The problem, or those of the alternatives that the validator tried. */
function linesOf(error: ValidationError): string[] {
  const alternatives = "states" in error ? (error.states ?? []) : [];
  const nested = alternatives.flatMap(({ errors }) => errors.flatMap(linesOf));
  if (nested.length > 0) return nested;
  const place = "path" in error ? `${error.path}: ` : "";
  return [place + (error.detail ?? error.title)];
}

/** A branch can change at any time; the tag of a version is not supposed to. */
function unpinnedActions(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)]
    .map(([, action = ""]) => action)
    .filter((action) => !action.startsWith("./") && !/@v\d+(\.\d+)*$/.test(action))
    .map((action) => `${action}: pin it to a version, such as @v4.`);
}
