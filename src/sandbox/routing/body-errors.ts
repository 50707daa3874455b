import type { ErrorDetail } from "../../../generated/types.ts";
import { asArray } from "../../is-record.ts";
import { brokenRules, memberOf, type BrokenRule } from "./json-schema.ts";
import { ruleInWords } from "./rule-in-words.ts";

/** What is wrong with a request body by its JSON Schema, at most one error per field; `[]` for a valid body. */
export function bodyErrors(schema: object, body: unknown): ErrorDetail[] {
  const byField = new Map<string | undefined, ErrorDetail>();
  for (const error of allErrors(schema, body)) {
    if (!byField.has(error.fieldName)) byField.set(error.fieldName, error);
  }
  return [...byField.values()];
}

/** The error of a mandatory field. The code is documented for a sibling product, and likely to be the same here. */
export function missingField(fieldName: string): ErrorDetail {
  return { errorCode: 1001, description: `${fieldName} is missing.`, fieldName };
}

function allErrors(schema: object, body: unknown): ErrorDetail[] {
  try {
    return brokenRules(schema, body).flatMap((rule) => errorsOf(rule, body));
  } catch (error) {
    // Boundary: the validator passes errors on as arguments, of which a call takes a limited number, and encodes names.
    if (error instanceof RangeError) return [{ description: "The body has too many errors to list." }];
    if (error instanceof URIError) return [{ description: "A name in the body has a lone surrogate." }];
    throw error;
  }
}

function errorsOf({ keyword, rule, path }: BrokenRule, body: unknown): ErrorDetail[] {
  if (keyword === "required") return missingIn(path, asArray(rule).map(String), body);
  const words = ruleInWords(keyword, rule);
  if (path.length === 0) return [{ description: `The body ${words}` }];
  const fieldName = fieldNameOf(path);
  return [{ description: `${fieldName} ${words}`, fieldName }];
}

function missingIn(path: string[], required: string[], body: unknown): ErrorDetail[] {
  const object = path.reduce(memberOf, body);
  const missing = required.filter((name) => memberOf(object, name) === undefined);
  return missing.map((name) => missingField(fieldNameOf([...path, name])));
}

/** Such as `address.city` or `packages[0]`. */
function fieldNameOf(path: string[]): string {
  const parts = path.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`));
  return parts.join("").replace(/^\./, "");
}
