import { create, sameReport } from "../billing-reports/life.ts";
import { failure } from "../responses/response.ts";
import type { Route } from "./route.ts";

/** A period that ends before it starts is a 400, and a report that exists already a 409: the sandbox's choices. */
export const createWholesaleBillingReport: Route<"createWholesaleBillingReport"> = ({ body, store }) => {
  if (body.billingEndDate < body.billingStartDate) {
    const fieldName = "billingEndDate";
    return failure(400, [{ description: `${fieldName} must not be before billingStartDate.`, fieldName }]);
  }
  if (sameReport(store, body))
    return failure(409, [{ description: "There is a report of this type for this period already." }]);
  const { id, billingStartDate, billingEndDate, type, category } = create(store, body);
  const { internal } = body;
  const created = { id, billingStartDate, billingEndDate, type, category, internal };
  return { status: 200, body: created };
};
