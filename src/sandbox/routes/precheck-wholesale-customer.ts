import { passedPrechecks } from "../../../generated/sandbox-facts.ts";
import { takenKeys } from "../customers/conflicts.ts";
import { failure } from "../responses/response.ts";
import type { Route } from "./route.ts";

/**
 * A key that another customer has is a 409. That is the sandbox's choice, because a failed precheck isn't documented.
 */
export const precheckWholesaleCustomer: Route<"precheckWholesaleCustomer"> = ({ body, store }) => {
  const conflicts = takenKeys(store, body);
  if (conflicts.length > 0) return failure(409, conflicts);
  return { status: 200, body: passedPrechecks.precheckWholesaleCustomer };
};
