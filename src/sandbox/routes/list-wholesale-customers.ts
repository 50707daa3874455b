import type { Customer } from "../../../generated/types.ts";
import { listPage } from "../responses/page.ts";
import type { Route, RouteRequest } from "./route.ts";

type Query = RouteRequest<"listWholesaleCustomers">["query"];

/** Every filter has to match as a whole. A sub-partner sees the same customers. */
export const listWholesaleCustomers: Route<"listWholesaleCustomers"> = (request) =>
  listPage(request, request.store.customers, filterOf(request.query));

/** `undefined` without a filter, so that a page is cut straight from the array. */
function filterOf({ externalId, orgId, status }: Query): ((customer: Customer) => boolean) | undefined {
  if (externalId === undefined && orgId === undefined && !status) return undefined;
  const statuses = status && new Set<string | undefined>(status);
  return (customer) =>
    (externalId === undefined || customer.externalId === externalId) &&
    (orgId === undefined || customer.orgId === orgId) &&
    (!statuses || statuses.has(customer.status));
}
