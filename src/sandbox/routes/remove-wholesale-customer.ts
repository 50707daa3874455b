import { remove } from "../customers/life.ts";
import { failure } from "../responses/response.ts";
import { busyFailure } from "../responses/busy-failure.ts";
import type { Route } from "./route.ts";

export const removeWholesaleCustomer: Route<"removeWholesaleCustomer"> = ({ path, store }) => {
  const customer = store.customers.find(({ id }) => id === path.customerId);
  if (!customer) return failure(404);
  if (store.background.isBusy(customer)) return busyFailure();
  remove(store, customer);
  return { status: 202 };
};
