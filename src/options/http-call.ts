import type { HttpOptions } from "../http-types.ts";
import { asArray, isRecord } from "../is-record.ts";
import {
  abortSignal,
  anything,
  check,
  isEncodable,
  kindOf,
  must,
  refuse,
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

const readers: readonly unknown[] = ["json", "text", "blob", "arrayBuffer", "stream"];

const rules: Rules<HttpCall> = {
  params: anything,
  body: anything,
  headers: checkHeaders,
  signal: abortSignal,
  baseUrl: /* @__PURE__ */ must("an absolute URL without credentials, query or fragment", isPlainUrl),
  parseAs: /* @__PURE__ */ must("one of json, text, blob, arrayBuffer, stream", (value) =>
    readers.includes(value),
  ),
};

const paramsRules: Rules<CallParams> = {
  query: (_, query) => {
    if (!isRecord(query)) refuse("params.query", "an object", query);
    for (const [name, value] of Object.entries(query)) queryValue(`params.query.${name}`, value);
  },
  path: anything,
};

const queryValue: Rule = /* @__PURE__ */ must(
  "a string without lone surrogates, a number, a boolean, or an array of them",
  (value) => [...asArray(value)].every(isEncodable),
);

/** Checks a call and returns a copy of it; throws a `ConfigurationError` if it can't be sent as intended. */
export function checkHttpCall(method: string, path: string, call: HttpCall): HttpCall {
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
  checkPathParams(path, params.path);
  return { ...others, params: check("`params`", params, paramsRules) };
}

/** Checks the value of each `{name}` in a path template. An empty one or a dot segment would lead to another path. */
export function checkPathParams(path: string, values: unknown): void {
  for (const name of path.match(/[^{}]+(?=\})/g) ?? []) {
    pathParam(name, isRecord(values) ? values[name] : undefined);
  }
}

const pathParam: Rule = /* @__PURE__ */ must(
  "a non-empty path segment other than `.` and `..`",
  (value) => isEncodable(value) && !/^(\.{1,2}|\s*)$/.test(String(value)),
  "Pass an ID as the service returned it.",
);
