import { listWholesaleCustomers } from "./list-wholesale-customers.ts";
import type { OperationId, Route } from "./route.ts";

/** One route per operation of the spec: a missing one does not compile. */
export const routes: { readonly [Id in OperationId]: Route<Id> } = {
  listWholesaleCustomers,
};
