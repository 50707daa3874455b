import { operations } from "../../generated/operations.ts";
import type { paths } from "../../generated/schema.ts";
import { internalsOf, type WholesaleHttp } from "../http.ts";
import { isRecord } from "../is-record.ts";
import type { ListOperation } from "../operation.ts";
import {
  abortSignal,
  callback,
  check,
  count,
  integer,
  itemLimit,
  refuse,
  type Rules,
} from "../options/check.ts";
import type { HttpCall } from "../options/http-call.ts";
import { checkEmpty } from "./check-empty.ts";
import { checkInit } from "./check-init.ts";
import { createListing, type Listing } from "./listing.ts";
import { pageReader } from "./read-page.ts";

type Operations = typeof operations;

/** The paths of the spec whose GET takes `offset` and `max`. */
export type ListPath = Extract<Operations[keyof Operations], { readonly list: object }>["path"];

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
export type ListItem<Path extends ListPath> = NonNullable<
  paths[Path]["get"]["responses"][200]["content"]["application/json"]["items"]
>[number];

/** The call that reads a page, without `offset` and `max`, which the listing sets. */
export interface ListInit<Path extends ListPath> {
  params?: ListParams<Path> | undefined;
  headers?: Record<string, string> | undefined;
}

export interface ListOptions {
  /** Items to request per page, sent as `max`: 2 to 1000, lowered to what the list allows. Default 100. */
  pageSize?: number | undefined;
  /** Stop after this many items; nothing beyond them is requested. Default: no limit. */
  limit?: number | undefined;
  /** Where to start, in items. Default 0. */
  offset?: number | undefined;
  /** How many pages may be in flight at once: 1 to 1000; 1 is strictly sequential. Default 4. */
  concurrency?: number | undefined;
  /** Ends the listing at once; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface PaginateOptions<Item> extends ListOptions {
  /**
   * Identifies an item, so that it is recognized when it comes again. Default: the property that the spec names.
   *
   * Once an item has no key, pages are read without overlap, and a list that changes meanwhile may lose or repeat
   * items.
   */
  key?: ((item: Item) => string | undefined) | undefined;
}

const rules: Rules<PaginateOptions<never>> = {
  pageSize: /* @__PURE__ */ integer(
    2,
    1000,
    "A page shares one item with the page before it, so it needs two or more.",
  ),
  limit: itemLimit,
  offset: count,
  concurrency: /* @__PURE__ */ integer(1, 1000),
  signal: abortSignal,
  key: callback,
};

/**
 * Reads any list of the spec without losing items; see `Listing`. Throws a `ConfigurationError` at once for invalid
 * options.
 *
 * ```ts
 * paginate(webex.http, "/wholesale/customers", { params: { query: { status: ["error"] } } }, { limit: 20 });
 * ```
 *
 * `http` is that of a client.
 */
export function paginate<Path extends ListPath>(
  http: WholesaleHttp,
  path: Path,
  init: ListInit<Path> = {},
  options: PaginateOptions<ListItem<Path>> = {},
): Listing<ListItem<Path>> {
  const { emit } = internalsOf(http);
  const operation = listAt(path);
  const {
    pageSize = 100,
    offset = 0,
    limit = Infinity,
    concurrency = 4,
    key = (item: unknown) => (isRecord(item) ? item[operation.list.key] : undefined),
    signal,
  } = check<PaginateOptions<ListItem<Path>>>("a listing", options, rules);
  const { maxPageSize = Infinity } = operation.list;
  const name = `GET ${path}`;
  const call = checkInit(operation, init);
  const read = pageReader<ListItem<Path>>(http, operation, call);
  const hasItems = async (one: HttpCall): Promise<boolean> =>
    (await pageReader(http, operation, { ...one, signal })(0, 2)).items.length > 0;
  return createListing<ListItem<Path>>({
    ...{ name, path, read, keyOf: key, offset, limit, concurrency, signal, emit },
    pageSize: Math.min(pageSize, maxPageSize),
    whenEmpty: offset === 0 ? checkEmpty(name, call, hasItems) : undefined,
  });
}

function listAt(path: string): ListOperation {
  const lists = Object.values(operations).filter((operation) => "list" in operation);
  const paths = lists.map((list) => `\`${list.path}\``).join(", ");
  const found = lists.find((list) => list.path === path);
  return found ?? refuse("path", "the path of a list in the spec", path, `Lists: ${paths}.`);
}
