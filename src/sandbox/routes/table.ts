import { getWholesaleCustomer } from "./get-wholesale-customer.ts";
import { listWholesaleCustomers } from "./list-wholesale-customers.ts";
import { precheckWholesaleCustomer } from "./precheck-wholesale-customer.ts";
import { provisionWholesaleCustomer } from "./provision-wholesale-customer.ts";
import { removeWholesaleCustomer } from "./remove-wholesale-customer.ts";
import type { OperationId, Route } from "./route.ts";
import { updateWholesaleCustomer } from "./update-wholesale-customer.ts";

/** One route per operation of the spec: a missing one does not compile. */
export const routes: { readonly [Id in OperationId]: Route<Id> } = {
  listWholesaleCustomers,
  provisionWholesaleCustomer,
  precheckWholesaleCustomer,
  getWholesaleCustomer,
  updateWholesaleCustomer,
  removeWholesaleCustomer,
};
