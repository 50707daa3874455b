import { createApiError } from "../errors/status-errors.ts";
import { ResponseFormatError } from "../errors/transport-errors.ts";
import type { WebexEvent } from "../events.ts";
import type { WholesaleHttp } from "../http.ts";
import { exchangeOf } from "../request/arrived-response.ts";
import { foreignExchange } from "../request/exchange.ts";
import { hasNextLink } from "./link.ts";
import type { ReadPage } from "./page-queue.ts";
import type { ReceivedPage } from "./read-pages.ts";

/** The part of a call that stays the same for each page. */
export interface ListCall {
  params?: { query?: Record<string, unknown> | undefined; path?: unknown; header?: unknown } | undefined;
  headers?: Record<string, string> | undefined;
}

/** Where the pages of a client's lists come from. */
export interface Source {
  reader<T>(path: string, call: ListCall): ReadPage<ReceivedPage<T>>;
  emit: (event: WebexEvent) => void;
}

const sources = new WeakMap<object, Source>();

/** Lets `paginate` read through a client's own `http`, and through no other. */
export function registerSource(http: WholesaleHttp, emit: Source["emit"]): void {
  sources.set(http, { emit, reader: (path, call) => readerOf(http, path, call) });
}

export function sourceOf(http: unknown): Source | undefined {
  return typeof http === "object" && http !== null ? sources.get(http) : undefined;
}

/** An answer of a list; what came is checked before it counts as items. */
interface ListAnswer<T> {
  data?: { items?: readonly T[] | string | number | boolean | null } | null;
  error?: unknown;
  response: Response;
}

function readerOf<T>(
  http: WholesaleHttp,
  path: string,
  { params, ...call }: ListCall,
): ReadPage<ReceivedPage<T>> {
  // The wire: a path that is a variable has no type of its own here; `paginate` gives the items theirs.
  const get = http.GET as (path: string, init: object) => Promise<ListAnswer<T>>;
  return async (offset, max, signal) => {
    const query = { ...params?.query, offset, max };
    const answer = await get(path, { ...call, params: { ...params, query }, signal });
    const { response } = answer;
    return {
      offset,
      max,
      items: itemsOf(answer, path),
      hasNext: hasNextLink(response.headers.get("link")),
      response,
    };
  };
}

function itemsOf<T>({ data, error, response }: ListAnswer<T>, path: string): readonly T[] {
  const { failure, facts, bytes } = exchangeOf(response) ?? foreignExchange(response, path, error);
  if (failure) throw createApiError(failure);
  const items = data?.items;
  if (typeof items === "object" && items !== null && Symbol.iterator in items) return items;
  throw new ResponseFormatError(facts, { status: response.status, bytes, rule: "has no `items` array" });
}
