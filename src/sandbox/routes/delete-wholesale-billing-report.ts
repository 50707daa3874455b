import { failure } from "../responses/response.ts";
import { deleteItem } from "../store.ts";
import type { Route } from "./route.ts";

/** Also one that is in progress, which is the sandbox's choice. */
export const deleteWholesaleBillingReport: Route<"deleteWholesaleBillingReport"> = ({ path, store }) => {
  const index = store.billingReports.findIndex(({ id }) => id === path.id);
  if (index < 0) return failure(404);
  deleteItem(store, store.billingReports, index);
  return { status: 204 };
};
