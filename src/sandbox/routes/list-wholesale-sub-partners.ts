import type { SubPartner } from "../../../generated/types.ts";
import { listPage } from "../responses/page.ts";
import type { Route } from "./route.ts";

/** Under `items`, as in the vendor's schema. */
export const listWholesaleSubPartners: Route<"listWholesaleSubPartners"> = (request) => {
  const { store, query } = request;
  const { provisioningState: wanted } = query;
  const matches = ({ provisioningState }: SubPartner): boolean => provisioningState === wanted;
  return listPage(request, store.subPartners, wanted === undefined ? undefined : matches);
};
