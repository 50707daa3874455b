import type { HttpOptions } from "../http-types.ts";
import { asArray, isArray, isPlainRecord, isRecord } from "../is-record.ts";
import {
  abortSignal,
  check,
  isEncodable,
  kindOf,
  must,
  refuse,
  unchecked,
  type Rule,
  type Rules,
} from "./check.ts";
import { checkHeaders } from "./check-headers.ts";
import { isPlainUrl } from "./secure-url.ts";

/** What a call of `http` takes, for any operation. */
export interface HttpCall extends HttpOptions {
  params?: CallParams | undefined;
  body?: unknown;
}

export interface CallParams {
  query?: object | undefined;
  path?: object | undefined;
}

/** A copy of a call that can be sent as intended. */
export interface CheckedCall extends HttpCall {
  params: Record<keyof CallParams, Record<string, unknown>>;
}

const readers: readonly unknown[] = ["json", "text", "blob", "arrayBuffer", "stream"];

const rules: Rules<HttpCall> = {
  params: unchecked,
  body: unchecked,
  headers: checkHeaders,
  signal: abortSignal,
  baseUrl: /* @__PURE__ */ must("an absolute URL without credentials, query or fragment", isPlainUrl),
  parseAs: /* @__PURE__ */ must("one of json, text, blob, arrayBuffer, stream", (value) =>
    readers.includes(value),
  ),
};

/** Their contents are checked later, where the valid names are known. */
export const paramsRules: Rules<CallParams> = { query: unchecked, path: unchecked };

const queryValue: Rule = /* @__PURE__ */ must(
  "a string without lone surrogates, a number, a boolean, or a non-empty array of them",
  (value) => !(isArray(value) && value.length === 0) && asArray(value).every(isEncodable),
);

/** Checks a call and returns a copy of it; throws a `ConfigurationError` if it can't be sent as intended. */
export function checkHttpCall(method: string, path: string, call: HttpCall): CheckedCall {
  const { params = {}, ...others } = check(`http.${method}`, call, rules);
  if (typeof path !== "string" || !/^\/[^?#]*$/.test(path)) {
    refuse(
      "path",
      "a path template that starts with `/`, without a query",
      path,
      "Pass the query in `params.query`.",
    );
  }
  if (method === "GET" && others.body !== undefined) {
    refuse("body", "absent from a GET", others.body, "Pass filters in `params.query`.", kindOf);
  }
  const { query = {}, path: values } = check("`params`", params, paramsRules);
  return { ...others, params: { query: checkQuery(query), path: checkPathParams(path, values) } };
}

/** Returns a copy, in which each value is the one that was checked. Inherited members count, as in openapi-fetch. */
function checkQuery(query: unknown): Record<string, unknown> {
  if (!isPlainRecord(query)) refuse("params.query", "an object", query);
  const checked: [string, unknown][] = [];
  for (const name in query) {
    const given = query[name];
    const value = isArray(given) ? [...given] : given;
    queryValue(`params.query.${name}`, value);
    checked.push([name, value]);
  }
  return Object.fromEntries(checked);
}

/**
 * Checks the value of each `{name}` in a path template, and returns a copy of those. An empty one or a dot segment
 * would lead to another path.
 */
export function checkPathParams(path: string, values: unknown): Record<string, unknown> {
  const names = path.match(/[^{}]+(?=\})/g) ?? [];
  return Object.fromEntries(
    names.map((name) => {
      const value = isRecord(values) ? values[name] : undefined;
      pathParam(name, value);
      return [name, value];
    }),
  );
}

const pathParam: Rule = /* @__PURE__ */ must(
  "a non-empty path segment other than `.` and `..`",
  (value) => isEncodable(value) && !/^(\.{1,2}|\s*)$/.test(String(value)),
  "Pass an ID as the service returned it.",
);
