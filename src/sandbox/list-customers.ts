import type { operations } from "../../generated/schema.ts";
import type { Customer } from "../../generated/types.ts";

type Name = keyof NonNullable<operations["listWholesaleCustomers"]["parameters"]["query"]>;

/** What a request for customers asks for, defaults filled in and `max` lowered to the cap. */
export interface CustomerQuery {
  externalId?: string;
  orgId?: string;
  /** One of these. */
  status?: ReadonlySet<string>;
  offset: number;
  max: number;
}

/** The sizes of a page: what stands for a missing `max`, and what a larger one is lowered to. */
export interface PageSizes {
  defaultPageSize: number;
  maxPageSize: number;
}

export interface Page {
  items: Customer[];
  /** Whether more customers match after these. */
  hasMore: boolean;
  /** Where in the whole list, unfiltered, the page ended. */
  end: number;
}

/** Reads a query that `queryFaults` found in order. */
export function readCustomerQuery(query: URLSearchParams, sizes: PageSizes): CustomerQuery {
  const text = (name: Name): string | undefined => query.get(name) ?? undefined;
  const externalId = text("externalId");
  const orgId = text("orgId");
  const status = text("status");
  return {
    ...(externalId !== undefined && { externalId }),
    ...(orgId !== undefined && { orgId }),
    ...(status !== undefined && { status: new Set(status.split(",")) }),
    offset: Number(text("offset") ?? 0),
    max: Math.min(Number(text("max") ?? sizes.defaultPageSize), sizes.maxPageSize),
  };
}

/** One page of the customers that match every filter. Without a filter its cost does not grow with the list. */
export function listCustomers(customers: readonly Customer[], query: CustomerQuery): Page {
  const { externalId, orgId, status, offset, max } = query;
  if (externalId === undefined && orgId === undefined && !status) return slice(customers, offset, max);
  const matches = (customer: Customer): boolean =>
    (externalId === undefined || customer.externalId === externalId) &&
    (orgId === undefined || customer.orgId === orgId) &&
    (!status || status.has(customer.status ?? ""));
  return search(customers, matches, offset, max);
}

function slice(customers: readonly Customer[], offset: number, max: number): Page {
  const items = customers.slice(offset, offset + max);
  const end = offset + items.length;
  return { items, hasMore: end < customers.length, end: Math.min(end, customers.length) };
}

/** Stops at the first match beyond the page. */
function search(
  customers: readonly Customer[],
  matches: (customer: Customer) => boolean,
  offset: number,
  max: number,
): Page {
  const items: Customer[] = [];
  let found = 0;
  let end = 0;
  for (const [index, customer] of customers.entries()) {
    if (!matches(customer)) continue;
    if (items.length === max) return { items, hasMore: true, end };
    found++;
    if (found <= offset) continue;
    items.push(customer);
    end = index + 1;
  }
  return { items, hasMore: false, end: customers.length };
}
