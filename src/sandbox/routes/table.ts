import type { ListName } from "../changes/changes.ts";
import { createWholesaleBillingReport } from "./create-wholesale-billing-report.ts";
import { deleteWholesaleBillingReport } from "./delete-wholesale-billing-report.ts";
import { getWholesaleBillingReport } from "./get-wholesale-billing-report.ts";
import { getWholesaleCustomer } from "./get-wholesale-customer.ts";
import { getWholesaleSubscriber } from "./get-wholesale-subscriber.ts";
import { listWholesaleBillingReports } from "./list-wholesale-billing-reports.ts";
import { listWholesaleCustomers } from "./list-wholesale-customers.ts";
import { listWholesaleSubPartners } from "./list-wholesale-sub-partners.ts";
import { listWholesaleSubscribers } from "./list-wholesale-subscribers.ts";
import { precheckWholesaleCustomer } from "./precheck-wholesale-customer.ts";
import { precheckWholesaleSubscriber } from "./precheck-wholesale-subscriber.ts";
import { provisionWholesaleCustomer } from "./provision-wholesale-customer.ts";
import { provisionWholesaleSubscriber } from "./provision-wholesale-subscriber.ts";
import { removeWholesaleCustomer } from "./remove-wholesale-customer.ts";
import { removeWholesaleSubscriber } from "./remove-wholesale-subscriber.ts";
import type { OperationId, Route } from "./route.ts";
import { sendConsentEmail } from "./send-consent-email.ts";
import { updateWholesaleCustomer } from "./update-wholesale-customer.ts";
import { updateWholesaleSubscriber } from "./update-wholesale-subscriber.ts";

/** One route per operation of the spec: a missing one does not compile. */
export const routes: { readonly [Id in OperationId]: Route<Id> } = {
  listWholesaleCustomers,
  provisionWholesaleCustomer,
  precheckWholesaleCustomer,
  getWholesaleCustomer,
  updateWholesaleCustomer,
  removeWholesaleCustomer,
  listWholesaleSubscribers,
  provisionWholesaleSubscriber,
  precheckWholesaleSubscriber,
  getWholesaleSubscriber,
  updateWholesaleSubscriber,
  removeWholesaleSubscriber,
  sendConsentEmail,
  listWholesaleSubPartners,
  listWholesaleBillingReports,
  createWholesaleBillingReport,
  getWholesaleBillingReport,
  deleteWholesaleBillingReport,
};

/** The live array behind each list that is read page by page. */
export const arrays: Readonly<Partial<Record<OperationId, ListName>>> = {
  listWholesaleCustomers: "customers",
  listWholesaleSubscribers: "subscribers",
  listWholesaleSubPartners: "subPartners",
};
