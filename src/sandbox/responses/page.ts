import type { RouteResponse } from "./response.ts";
import { recordServed, type Store } from "../store.ts";
import { nextLink } from "./next-link.ts";

/** The options of a sandbox that concern pages. */
export interface PageOptions {
  /** The page size without `max`. */
  defaultPageSize: number;
  /** The most that `max` can ask for; a larger value is lowered. */
  maxPageSize: number;
  /** Whether a page links to the next one. */
  link: boolean;
}

interface ListRequest {
  url: URL;
  query: { offset?: number; max?: number };
  paging: PageOptions;
  store: Store;
}

interface Slice<T> {
  items: T[];
  /** Whether more items match after these. */
  hasMore: boolean;
  /** Where the slice ended in the unfiltered array. */
  end: number;
}

/** One page of the items of a live array that match. Unfiltered and unsorted, its cost doesn't grow with the array. */
export function listPage<T>(
  { url, query, paging, store }: ListRequest,
  array: readonly T[],
  matches?: (item: T) => boolean,
  sorted: readonly T[] = array,
): RouteResponse {
  const { offset = 0 } = query;
  const max = Math.min(query.max ?? paging.defaultPageSize, paging.maxPageSize);
  const { items, hasMore, end } = matches ? search(sorted, matches, offset, max) : slice(sorted, offset, max);
  recordServed(store, array, offset, end);
  const headers: Record<string, string> =
    paging.link && hasMore ? { Link: nextLink(url, { offset: offset + items.length, max }) } : {};
  return { status: 200, headers, body: { items }, items: items.length };
}

function slice<T>(all: readonly T[], offset: number, max: number): Slice<T> {
  const items = all.slice(offset, offset + max);
  const end = Math.min(offset + items.length, all.length);
  return { items, hasMore: end < all.length, end };
}

/** Stops at the first match after the page. */
function search<T>(all: readonly T[], matches: (item: T) => boolean, offset: number, max: number): Slice<T> {
  const items: T[] = [];
  let found = 0;
  let end = 0;
  for (const [index, item] of all.entries()) {
    if (!matches(item)) continue;
    if (items.length === max) return { items, hasMore: true, end };
    found++;
    if (found <= offset) continue;
    items.push(item);
    end = index + 1;
  }
  return { items, hasMore: false, end: all.length };
}
