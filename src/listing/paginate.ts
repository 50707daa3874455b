import { lists } from "../../generated/facts.ts";
import type { paths } from "../../generated/schema.ts";
import {
  anything,
  callback,
  check,
  checkNames,
  count,
  integer,
  refuse,
  type Rule,
  type Rules,
} from "../check.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { WholesaleHttp } from "../http.ts";
import { isRecord } from "../is-record.ts";
import { createListing, type Listing } from "./listing.ts";
import { sourceOf } from "./source.ts";

type Lists = typeof lists;

/** The paths of the spec whose GET takes `offset` and `max` and answers `{ items: [...] }`. */
export type ListPath = Lists[keyof Lists]["path"];

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

const defaults = { pageSize: 100, offset: 0, concurrency: 4 };

const signal: Rule = (option, value) => {
  const isSignal = typeof value === "object" && value !== null && "aborted" in value;
  if (!isSignal) refuse(option, "an AbortSignal", value, "Give the `signal` of an AbortController.");
};

const rules: Rules<PaginateOptions<never>> = {
  pageSize: integer(2, 1000, "One item of each page is shared with the page before."),
  limit: count,
  offset: count,
  concurrency: integer(1, 1000),
  signal,
  key: callback,
};

const initRules: Rules<ListInit<ListPath>> = { params: anything, headers: anything };
const paramsRules: Rules<ListParams<ListPath>> = { query: anything, path: anything };

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
  if (!source)
    throw new ConfigurationError("`http` must be the one of a client. Give `webex.http` itself, not a copy.");
  check("init", init, initRules);
  const { params = {} } = init;
  check("params", params, paramsRules);
  checkPath(path, params.path);
  const { query = {} } = params;
  checkFilter(path, query);
  check("a listing", options, rules);
  return createListing<ListItem<Path>>({
    name: `GET ${path}`,
    path,
    read: source.reader(path, init),
    keyOf: options.key ?? idOf,
    offset: options.offset ?? defaults.offset,
    pageSize: options.pageSize ?? defaults.pageSize,
    limit: options.limit ?? Infinity,
    concurrency: options.concurrency ?? defaults.concurrency,
    signal: options.signal,
    emit: source.emit,
  });
}

function idOf(item: unknown): string | undefined {
  const id: unknown = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? id : undefined;
}

/** `/customers/{customerId}/…` needs its values. */
function checkPath(path: string, values: unknown): void {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = isRecord(values) ? values[name] : undefined;
    if (!isFilterValue(value))
      refuse(name, "a value for the path", value, `Give it as \`params.path.${name}\`.`);
  }
}

/** An empty filter would silently mean "all", and so would a misspelt one. */
function checkFilter(path: string, filter: object): void {
  const list = Object.values(lists).find((candidate) => candidate.path === path);
  if (!list) {
    const known = Object.values(lists).map((candidate) => `\`${candidate.path}\``);
    throw new ConfigurationError(
      `\`path\` must be a list of the spec, got \`${path}\`. There are ${known.join(", ")}.`,
    );
  }
  checkNames("the filter", filter, list.filters);
  for (const [name, value] of Object.entries(filter)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0 || (value !== undefined && !values.every(isFilterValue))) {
      refuse(name, "a value that is not empty, or a list of such", value, "Leave it out to list all.");
    }
  }
}

function isFilterValue(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return Number.isFinite(value) || typeof value === "boolean";
}
