import { requestSchemas } from "../../../generated/sandbox-facts.ts";
import { isRecord } from "../../is-record.ts";
import { bodyErrors } from "../../sandbox/routing/body-errors.ts";
import { memberOf } from "../../sandbox/routing/json-schema.ts";
import { UsageError } from "../errors/command-error.ts";
import { pathOf } from "./json-text.ts";

/** Where the user finds a field of the body: a place in a file, or an option. */
export type PlaceOf = (field: string) => string;

/**
 * Checks a request body against the schema of the spec. Returns a warning for each unknown field if nothing else is
 * wrong, because the service adds fields; otherwise throws a `UsageError` with every problem.
 */
export function checkBody(operationId: string, body: unknown, placeOf: PlaceOf): string[] {
  const problems = problemsIn(operationId, body);
  if (problems.some(({ isUnknown }) => !isUnknown)) {
    throw new UsageError(problems.map(({ field, text }) => `${placeOf(field)}: ${text}`).join("\n"));
  }
  return problems.map(
    ({ field }) => `${placeOf(field)}: the spec has no ${field} in this request. Sending it anyway.`,
  );
}

interface BodyProblem {
  field: string;
  text: string;
  isUnknown: boolean;
}

function problemsIn(operationId: string, body: unknown): BodyProblem[] {
  const { bodies, $defs } = requestSchemas;
  const errors = bodyErrors({ ...bodies[operationId], $defs }, body);
  return errors.map(({ fieldName: field = "", description: text = "" }) => ({
    field,
    text,
    isUnknown: text.endsWith("is not a property of this request."),
  }));
}

/** A copy of a body with only the fields that the schema of an operation has. */
export function knownPart(operationId: string, body: unknown): unknown {
  const copy: unknown = structuredClone(body);
  for (const { field, isUnknown } of problemsIn(operationId, body)) if (isUnknown) remove(copy, field);
  return copy;
}

function remove(body: unknown, field: string): void {
  const path = pathOf(field);
  const name = path.pop();
  const owner = path.reduce((value, key) => memberOf(value, String(key)), body);
  if (name !== undefined && isRecord(owner)) Reflect.deleteProperty(owner, name);
}
