import type { ListOperation } from "../operation.ts";
import { unchecked, check, type Rules } from "../options/check.ts";
import { checkHeaders } from "../options/check-headers.ts";
import { checkPathParams, paramsRules, type HttpCall } from "../options/http-call.ts";
import { checkFilter } from "./check-filter.ts";

/** What stays the same for each page of a list. */
type ListCall = Pick<HttpCall, "params" | "headers">;

const initRules: Rules<ListCall> = { params: unchecked, headers: checkHeaders };

/** Returns a copy in depth: what the caller changes afterwards changes nothing. */
export function checkInit({ path, list }: ListOperation, init: ListCall): HttpCall {
  const { params = {}, headers } = check("init", init, initRules);
  const { query = {}, path: values } = check("params", params, paramsRules);
  return {
    params: { query: checkFilter(list.filters, query), path: checkPathParams(path, values) },
    headers: { ...headers },
  };
}
