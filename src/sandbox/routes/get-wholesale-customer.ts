import { withLicenses } from "../customers/licenses.ts";
import { failure } from "../responses/response.ts";
import type { Route } from "./route.ts";

/** A sub-partner sees the same customers. */
export const getWholesaleCustomer: Route<"getWholesaleCustomer"> = ({ path, query, store }) => {
  const customer = store.customers.find(({ id }) => id === path.customerId);
  if (!customer) return failure(404);
  return { status: 200, body: query.includePackageLicenseInfo ? withLicenses(customer) : customer };
};
