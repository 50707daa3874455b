import { asArray, isArray } from "../is-record.ts";
import type { ListOperation } from "../operation.ts";
import { anything, check, isEncodable, must, type Rule, type Rules } from "../options/check.ts";
import { checkHeaders } from "../options/check-headers.ts";
import { checkPathParams, type CallParams, type HttpCall } from "../options/http-call.ts";

/** What stays the same for each page of a list. */
type ListCall = Pick<HttpCall, "params" | "headers">;

const initRules: Rules<ListCall> = { params: anything, headers: checkHeaders };

const paramsRules: Rules<CallParams> = { query: anything, path: anything };

const filter = /* @__PURE__ */ must(
  "a non-empty value, or a non-empty array of them",
  (value) => asArray(value).length > 0 && [...asArray(value)].every(isValue),
  "Omit it to list all.",
);

/** Returns a copy in depth: what the caller changes afterwards changes nothing. */
export function checkInit({ path, list }: ListOperation, init: ListCall): HttpCall {
  const { params = {}, headers } = check("init", init, initRules);
  const { query = {}, path: values } = check("params", params, paramsRules);
  checkPathParams(path, values);
  const filters = check<object>("the filter", query, filterRules(list.filters));
  return { params: { query: copyOf(filters), path: { ...values } }, headers: { ...headers } };
}

function copyOf(filters: object): object {
  const entries = Object.entries<unknown>({ ...filters });
  return Object.fromEntries(entries.map(([name, value]) => [name, isArray(value) ? [...value] : value]));
}

/** A rule for each filter of a list: an empty one would silently mean "all", and so would a misspelt one. */
function filterRules(names: readonly string[]): Record<string, Rule> {
  return Object.fromEntries(names.map((name) => [name, filter]));
}

function isValue(value: unknown): boolean {
  return isEncodable(value) && String(value).trim() !== "";
}
