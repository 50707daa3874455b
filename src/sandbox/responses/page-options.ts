import type { QueryParameter } from "../routing/query.ts";
import type { PageOptions } from "./page.ts";

/** What the spec says about the pages of a list. */
export interface PageLimits {
  /** Where a page has its items, by name. */
  readonly items: readonly string[];
  readonly maxPageSize?: number;
}

interface Operation {
  readonly list?: PageLimits;
  readonly singlePage?: PageLimits;
  readonly query: readonly QueryParameter[];
}

/** The options of a sandbox, within the limits that the spec has for a list. */
export function pageOptions(settings: PageOptions, { list, singlePage, query }: Operation): PageOptions {
  const { maxPageSize = Infinity } = list ?? singlePage ?? { items: [] };
  const { default: documented = Infinity } = query.find(({ name }) => name === "max") ?? {};
  return {
    link: settings.link,
    maxPageSize: Math.min(settings.maxPageSize, maxPageSize),
    defaultPageSize: Math.min(settings.defaultPageSize, documented),
  };
}
