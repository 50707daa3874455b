import { operations } from "../../generated/operations.ts";
import type { Customer } from "../../generated/types.ts";
import type { WholesaleHttp } from "../http.ts";
import type { Listing } from "../listing/listing.ts";
import { paginate, type ListFilter, type ListOptions } from "../listing/paginate.ts";

/** Which customers to list. Filters combine; without any, all are listed. */
export type CustomerFilter = ListFilter<typeof operations.listWholesaleCustomers.path>;

/** The customers of a partner. */
export interface Customers {
  /**
   * Lists customers; nothing is sent until the listing is read.
   *
   * ```ts
   * for await (const customer of webex.customers.list({ status: "error" })) console.log(customer.externalId);
   * ```
   *
   * Throws a `ConfigurationError` at once for an invalid filter or option.
   */
  list(filter?: CustomerFilter, options?: ListOptions): Listing<Customer>;
}

export function createCustomers(http: WholesaleHttp): Customers {
  const { path } = operations.listWholesaleCustomers;
  return {
    list: (filter = {}, options = {}) => paginate(http, path, { params: { query: filter } }, options),
  };
}
