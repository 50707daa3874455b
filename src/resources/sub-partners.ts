import { operations } from "../../generated/operations.ts";
import type { SubPartner } from "../../generated/types.ts";
import type { WholesaleHttp } from "../http.ts";
import type { Listing } from "../listing/listing.ts";
import { paginate, type ListFilter, type ListOptions } from "../listing/paginate.ts";

/** Which sub-partners to list. */
export type SubPartnerFilter = ListFilter<typeof operations.listWholesaleSubPartners.path>;

/** The partners that sell on behalf of this one. */
export interface SubPartners {
  /**
   * Lists sub-partners; nothing is sent until the listing is read. Pass the `orgId` of one as
   * `onBehalfOfSubPartnerOrgId` to act for it.
   *
   * Throws a `ConfigurationError` at once for an invalid filter or option.
   */
  list(filter?: SubPartnerFilter, options?: ListOptions): Listing<SubPartner>;
}

export function createSubPartners(http: WholesaleHttp): SubPartners {
  const { path } = operations.listWholesaleSubPartners;
  return {
    list: (filter = {}, options = {}) => paginate(http, path, { params: { query: filter } }, options),
  };
}
