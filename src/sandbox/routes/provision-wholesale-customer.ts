import { takenKeys } from "../customers/conflicts.ts";
import { provision } from "../customers/life.ts";
import { failure } from "../responses/response.ts";
import { missingField } from "../routing/body-errors.ts";
import { accepted } from "../responses/resource-url.ts";
import type { Route } from "./route.ts";

/** A key that another customer has is a 409. That is the sandbox's choice, because the service's isn't documented. */
export const provisionWholesaleCustomer: Route<"provisionWholesaleCustomer"> = ({ body, store, url }) => {
  if (body.orgId === undefined && !body.customerInfo) return failure(400, [missingField("customerInfo")]);
  const conflicts = takenKeys(store, body);
  if (conflicts.length > 0) return failure(409, conflicts);
  const { id } = provision(store, body);
  return accepted(url, `${url.pathname}/${encodeURIComponent(id)}`);
};
