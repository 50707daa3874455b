import { check, itemLimit, type Rules } from "../options/check.ts";
import { throwIfAborted } from "../time/abort.ts";
import { readPages, type ListingConfig, type Page } from "./read-pages.ts";

/**
 * A list that is fetched as far as you read it; nothing is sent before. Each way of reading starts from the beginning
 * and is independent of the others.
 *
 * Every item that exists during the whole reading comes exactly once, in the server's order, whatever is inserted or
 * removed meanwhile. If a page cannot be fetched, the reading throws a `WebexError` with `position`; pass its `offset`
 * as an option to resume there. An abort rejects with the reason of its signal. Leaving the loop ends every request.
 */
export interface Listing<T> extends AsyncIterable<T> {
  /** The items page by page, with each response. A page that brought nothing new is skipped. */
  pages(): AsyncIterable<Page<T>>;
  /** All items, or the first `limit` of them. */
  toArray(options?: { limit?: number | undefined }): Promise<T[]>;
  /** The first item, or `undefined` if there is none. Takes one request, or more if the first page is empty. */
  first(): Promise<T | undefined>;
}

const rules: Rules<{ limit?: number | undefined }> = { limit: itemLimit };

export function createListing<T>(config: ListingConfig<T>): Listing<T> {
  const pages = (limit: number): AsyncGenerator<Page<T>, void, undefined> =>
    readPages({ ...config, limit: Math.min(limit, config.limit) });
  return {
    [Symbol.asyncIterator]: () => flatten(pages(Infinity), config.signal),
    pages: () => ({ [Symbol.asyncIterator]: () => pages(Infinity) }),
    async toArray(options = {}) {
      const { limit = Infinity } = check("toArray", options, rules);
      const all: T[] = [];
      for await (const { items } of pages(limit)) for (const item of items) all.push(item);
      return all;
    },
    async first() {
      for await (const page of pages(1)) return page.items[0];
      return undefined;
    },
  };
}

async function* flatten<T>(
  pages: AsyncIterable<Page<T>>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  for await (const { items } of pages) {
    for (const item of items) {
      throwIfAborted(signal);
      yield item;
    }
  }
}
