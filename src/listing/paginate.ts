import { operations } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { checkHeaders } from "../options/check-headers.ts";
import {
  anything,
  callback,
  check,
  count,
  integer,
  isText,
  must,
  refuse,
  type Rule,
  type Rules,
} from "../options/check.ts";
import type { WholesaleHttp } from "../http.ts";
import { isRecord } from "../is-record.ts";
import { itemKey } from "./item-key.ts";
import { createListing, type Listing } from "./listing.ts";
import { sourceOf } from "./source.ts";

type Operations = typeof operations;
type ListOperation = Extract<Operations[keyof Operations], { readonly list: object }>;

/** The paths of the spec whose GET takes `offset` and `max` and answers `{ items: [...] }`. */
export type ListPath = ListOperation["path"];

type ListParameters<Path extends ListPath> = paths[Path]["get"]["parameters"];
type ListQuery<Path extends ListPath> = NonNullable<ListParameters<Path>["query"]>;

/** One value or several, where the spec has several. */
type OneOrMany<Value> = Value extends readonly (infer Item)[] ? Item | readonly Item[] : Value;

/** The filters of a list: its query without `offset` and `max`. */
export type ListFilter<Path extends ListPath> = {
  [Name in keyof ListQuery<Path> as Name extends "offset" | "max" ? never : Name]:
    OneOrMany<ListQuery<Path>[Name]> | undefined;
};

/** The parameters of a list: its filters, and the values of its path where that has any. */
export type ListParams<Path extends ListPath> = {
  query?: ListFilter<Path> | undefined;
} & Pick<ListParameters<Path>, "path">;

/** The items of a list. */
export type ListItem<Path extends ListPath> =
  paths[Path]["get"]["responses"][200]["content"]["application/json"]["items"][number];

/** The call that is made for each page, without `offset` and `max`, which are the listing's own. */
export interface ListInit<Path extends ListPath> {
  params?: ListParams<Path> | undefined;
  headers?: Record<string, string> | undefined;
}

export interface ListOptions {
  /** Items asked for a page, sent as `max`. An integer from 2 to 1000; default 100. The service may give fewer. */
  pageSize?: number | undefined;
  /** Stop after so many items; nothing beyond them is asked for. Default: no limit. */
  limit?: number | undefined;
  /** Where to begin, counted in items from 0. Default 0. */
  offset?: number | undefined;
  /** How many pages may be under way at once. Default 4; 1 reads strictly one page after the other. */
  concurrency?: number | undefined;
  /** Ends the listing at once: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface PaginateOptions<Item> extends ListOptions {
  /**
   * How an item is recognised when it comes again. Default: its `id`.
   *
   * Where an item has no key the pages are read without overlap, and then a list that changes meanwhile may lose
   * items or give them twice.
   */
  key?: ((item: Item) => string | undefined) | undefined;
}

const initRules: Rules<ListInit<ListPath>> = { params: anything, headers: checkHeaders };

const paramsRules: Rules<ListParams<ListPath>> = { query: anything, path: anything };

const rules: Rules<PaginateOptions<never>> = {
  pageSize: /* @__PURE__ */ integer(
    2,
    1000,
    "A page shares one item with the page before it, so give two or more.",
  ),
  limit: count,
  offset: count,
  concurrency: /* @__PURE__ */ integer(1, 1000),
  signal: /* @__PURE__ */ must(
    "an AbortSignal",
    (value) => isRecord(value) && "aborted" in value,
    "Give the `signal` of an AbortController.",
  ),
  key: callback,
};

const filter = /* @__PURE__ */ must(
  "a value that is not empty, or a list of such",
  (value) => (Array.isArray(value) ? value.length > 0 && value.every(isValue) : isValue(value)),
  "Leave it out to list all.",
);

const pathValue = /* @__PURE__ */ must("a value for the path", isValue, "Give it in `params.path`.");

/**
 * Reads any list of the spec without loss; see `Listing`. Throws a `ConfigurationError` at once for options that
 * cannot be right.
 *
 * ```ts
 * paginate(webex.http, "/wholesale/customers", { params: { query: { status: ["error"] } } }, { limit: 20 });
 * ```
 *
 * @param http The `http` of a client that `createWholesaleClient` made.
 */
export function paginate<Path extends ListPath>(
  http: WholesaleHttp,
  path: Path,
  init: ListInit<Path> = {},
  options: PaginateOptions<ListItem<Path>> = {},
): Listing<ListItem<Path>> {
  const source = sourceOf(http);
  if (!source) refuse("http", "the one of a client", http, "Give `webex.http` itself, not a copy.");
  check("init", init, initRules);
  const { params = {} } = init;
  check("params", params, paramsRules);
  const { query = {}, path: values } = params;
  checkPath(path, values);
  check("the filter", query, filterRules(path));
  check("a listing", options, rules);
  const {
    pageSize = 100,
    offset = 0,
    limit = Infinity,
    concurrency = 4,
    key = itemKey("id"),
    signal,
  } = options;
  return createListing<ListItem<Path>>({
    name: `GET ${path}`,
    path,
    read: source.reader(path, init),
    keyOf: key,
    offset,
    pageSize,
    limit,
    concurrency,
    signal,
    emit: source.emit,
  });
}

/** `/customers/{customerId}/…` needs its values. */
function checkPath(path: string, values: unknown): void {
  const names = path.match(/[^{}]+(?=\})/g) ?? [];
  for (const name of names) pathValue(name, isRecord(values) ? values[name] : undefined);
}

/** A rule for each filter of a list: an empty one would silently mean "all", and so would a misspelt one. */
function filterRules(path: string): Record<string, Rule> {
  const known: readonly ListOperation[] = Object.values(operations).filter(
    (operation) => "list" in operation,
  );
  const list = known.find((candidate) => candidate.path === path)?.list;
  if (!list) {
    refuse(
      "path",
      "a list of the spec",
      path,
      `There are ${known.map((one) => `\`${one.path}\``).join(", ")}.`,
    );
  }
  return Object.fromEntries(list.filters.map((name) => [name, filter]));
}

function isValue(value: unknown): boolean {
  return isText(value) || Number.isFinite(value) || typeof value === "boolean";
}
