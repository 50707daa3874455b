import { check, itemLimit, type Rules } from "../options/check.ts";
import { itemsOf } from "./items.ts";
import { readPages, type ListingPlan, type Page } from "./read-pages.ts";

/**
 * A list that is read as far as it is asked for; nothing is sent before. Each way of reading it starts anew and is
 * independent of the others.
 *
 * Every item that exists during the whole reading comes exactly once, in the service's order, whatever is added or
 * removed meanwhile. If a page cannot be had, the reading throws: a `WebexError` with `position`, whose `offset` goes
 * on from there; a caller's abort rejects with the reason of its signal. Leaving the loop ends every request.
 */
export interface Listing<T> extends AsyncIterable<T> {
  /** The items page by page, with each answer. A page that brought nothing new is not handed out. */
  pages(): AsyncIterable<Page<T>>;
  /** All items, or the first `limit` of them. */
  toArray(options?: { limit?: number | undefined }): Promise<T[]>;
  /** The first item, or `undefined` where there is none, at the cost of one request. */
  first(): Promise<T | undefined>;
}

const rules: Rules<{ limit?: number | undefined }> = { limit: itemLimit };

export function createListing<T>(plan: ListingPlan<T>): Listing<T> {
  const pages = (limit: number): AsyncGenerator<Page<T>, void, undefined> =>
    readPages({ ...plan, limit: Math.min(limit, plan.limit) });
  return {
    [Symbol.asyncIterator]: () => itemsOf(pages(Infinity)),
    pages: () => ({ [Symbol.asyncIterator]: () => pages(Infinity) }),
    async toArray(options = {}) {
      const { limit = Infinity } = check("toArray", options, rules);
      const all: T[] = [];
      for await (const page of pages(limit)) all.push(...page.items);
      return all;
    },
    async first() {
      for await (const page of pages(1)) return page.items[0];
      return undefined;
    },
  };
}
