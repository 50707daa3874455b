import { listPage } from "../responses/page.ts";
import type { Route } from "./route.ts";

/** Under `items`, as in the vendor's schema. */
export const listWholesaleSubPartners: Route<"listWholesaleSubPartners"> = (request) => {
  const { store, query } = request;
  const { provisioningState: state } = query;
  const matches =
    state === undefined
      ? undefined
      : (one: { provisioningState?: string }) => one.provisioningState === state;
  return listPage(request, store.subPartners, matches);
};
