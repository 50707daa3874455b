import { asArray, isArray } from "../is-record.ts";
import { check, isEncodable, must } from "../options/check.ts";

const value = /* @__PURE__ */ must(
  "a non-empty value, or a non-empty array of them",
  (candidate) => asArray(candidate).length > 0 && [...asArray(candidate)].every(isValue),
  "Omit it to list all.",
);

/**
 * Returns a copy in depth of the filter of a list. Throws a `ConfigurationError` for an empty value and for a name that
 * the list doesn't have: both would silently mean "all".
 */
export function checkFilter(names: readonly string[], filter: object): object {
  const rules = Object.fromEntries(names.map((name) => [name, value]));
  const entries = Object.entries<unknown>({ ...check<object>("the filter", filter, rules) });
  return Object.fromEntries(entries.map(([name, one]) => [name, isArray(one) ? [...one] : one]));
}

function isValue(candidate: unknown): boolean {
  return isEncodable(candidate) && String(candidate).trim() !== "";
}
