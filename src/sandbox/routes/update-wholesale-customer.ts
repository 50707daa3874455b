import { takenKeys } from "../customers/conflicts.ts";
import { update } from "../customers/life.ts";
import { failure } from "../responses/response.ts";
import { accepted } from "../responses/resource-url.ts";
import { busyFailure } from "../responses/busy-failure.ts";
import type { Route } from "./route.ts";

/** A key that another customer has is a 409. That is the sandbox's choice, because the service's isn't documented. */
export const updateWholesaleCustomer: Route<"updateWholesaleCustomer"> = ({ path, body, store, url }) => {
  const customer = store.customers.find(({ id }) => id === path.customerId);
  if (!customer) return failure(404);
  if (store.background.isBusy(customer)) return busyFailure();
  const conflicts = takenKeys(store, body, customer);
  if (conflicts.length > 0) return failure(409, conflicts);
  update(store, customer, body);
  return accepted(url, url.pathname);
};
