import { callAny, malformed, type CallResult } from "../call.ts";
import type { WholesaleHttp } from "../http.ts";
import { asArray, isArray } from "../is-record.ts";
import type { ListOperation } from "../operation.ts";
import type { HttpCall } from "../options/http-call.ts";
import { hasNextLink } from "./link.ts";
import type { ReadPage } from "./page-queue.ts";
import type { ReceivedPage } from "./read-pages.ts";

/** Reads the pages of one list; `call` is what stays the same for each page. */
export function pageReader<T>(
  http: WholesaleHttp,
  operation: ListOperation,
  { params, ...call }: HttpCall,
): ReadPage<ReceivedPage<T>> {
  return async (offset, max, signal) => {
    const query = { ...params?.query, offset, max };
    const result = await callAny(http, operation, {
      ...call,
      params: { ...params, query },
      ...(signal && { signal }),
    });
    const { response } = result;
    const items = itemsOf<T>(operation.list.items, result);
    return { offset, max, items, hasNext: hasNextLink(response.headers.get("link")), response };
  };
}

/** Checked before it counts as a page. */
export type ListData<T> = (Partial<Record<string, readonly T[]>> & { errors?: unknown }) | null | undefined;

/**
 * Throws a `ResponseFormatError` for a page without items, and for one that reports errors and so may be incomplete.
 */
export function itemsOf<T>(names: readonly string[], result: CallResult<ListData<T>>): readonly T[] {
  const { data } = result;
  const items = names.map((name) => data?.[name]).find((value) => isArray(value));
  if (!items) throw malformed(result, `has no \`${names.join("` or `")}\` array`);
  if (asArray(data?.errors).length === 0) return items;
  throw malformed(result, "also reports errors, so the list may be incomplete");
}
