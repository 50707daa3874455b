import { callAny, type CallResult } from "../call.ts";
import { ResponseFormatError } from "../errors/transport-errors.ts";
import type { WholesaleHttp } from "../http.ts";
import type { Operation } from "../operation.ts";
import type { HttpCall } from "../options/http-call.ts";
import { hasNextLink } from "./link.ts";
import type { ReadPage } from "./page-queue.ts";
import type { AnsweredPage } from "./read-pages.ts";

/** An operation that is a list, with the properties that may hold the items. */
export interface ListOperation extends Operation {
  readonly list: { readonly items: readonly string[] };
}

/** Checked before it counts as a page. */
type ListData<T> = Partial<Record<string, readonly T[]>> | null | undefined;

/** Reads the pages of one list; `call` is what stays the same for each page. */
export function pageReader<T>(
  http: WholesaleHttp,
  operation: ListOperation,
  { params, ...call }: HttpCall,
): ReadPage<AnsweredPage<T>> {
  return async (offset, max, signal) => {
    const query = { ...params?.query, offset, max };
    const init = { ...call, params: { ...params, query }, signal };
    const { data, response, exchange }: CallResult<ListData<T>> = await callAny(http, operation, init);
    const items = operation.list.items.map((name) => data?.[name]).find((value) => Array.isArray(value));
    if (items) return { offset, max, items, hasNext: hasNextLink(response.headers.get("link")), response };
    const rule = `has no \`${operation.list.items.join("` or `")}\` array`;
    throw new ResponseFormatError(exchange.facts, { status: response.status, bytes: exchange.bytes, rule });
  };
}
