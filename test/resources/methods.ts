import type { operations } from "../../generated/operations.ts";
import type { CustomerProvisionRequest, WholesaleClient } from "../../src/index.ts";

/** A method of a resource that makes one call, with what it needs. */
export interface Method {
  /** As in messages. */
  name: string;
  operation: keyof typeof operations;
  call: (client: WholesaleClient, options?: object) => Promise<unknown>;
  /** The path that the call is sent to. */
  path: string;
  body?: object;
}

export const provisionRequest: CustomerProvisionRequest = {
  provisioningId: "p1",
  externalId: "4711",
  packages: ["webex_meetings"],
  address: { addressLine1: "771 Alder Drive", city: "Milpitas", country: "US" },
};
const { address } = provisionRequest;
const update = { packages: ["webex_meetings"] };
const newSubscriber = {
  customerId: "c1",
  email: "a@example.com",
  packages: ["webex_meetings"],
  provisioningParameters: {},
};
const dates = { billingStartDate: "2026-10-01", billingEndDate: "2026-10-31" };

export const methods: Method[] = [
  {
    name: "customers.get",
    operation: "getWholesaleCustomer",
    call: ({ customers }, options) => customers.get("c1", options),
    path: "/wholesale/customers/c1",
  },
  {
    name: "customers.findByExternalId",
    operation: "listWholesaleCustomers",
    call: ({ customers }, options) => customers.findByExternalId("4711", options),
    path: "/wholesale/customers",
  },
  {
    name: "customers.provision",
    operation: "provisionWholesaleCustomer",
    call: ({ customers }, options) => customers.provision(provisionRequest, options),
    path: "/wholesale/customers",
    body: provisionRequest,
  },
  {
    name: "customers.update",
    operation: "updateWholesaleCustomer",
    call: ({ customers }, options) => customers.update("c1", update, options),
    path: "/wholesale/customers/c1",
    body: update,
  },
  {
    name: "customers.remove",
    operation: "removeWholesaleCustomer",
    call: ({ customers }, options) => customers.remove("c1", options),
    path: "/wholesale/customers/c1",
  },
  {
    name: "customers.precheck",
    operation: "precheckWholesaleCustomer",
    call: ({ customers }, options) => customers.precheck({ address }, options),
    path: "/wholesale/customers/validate",
    body: { address },
  },
  {
    name: "customers.waitUntilProvisioned",
    operation: "getWholesaleCustomer",
    call: ({ customers }, options) => customers.waitUntilProvisioned("c1", options),
    path: "/wholesale/customers/c1",
  },
  {
    name: "customers.waitUntilRemoved",
    operation: "getWholesaleCustomer",
    call: ({ customers }, options) => customers.waitUntilRemoved("c1", options),
    path: "/wholesale/customers/c1",
  },
  {
    name: "subscribers.get",
    operation: "getWholesaleSubscriber",
    call: ({ subscribers }, options) => subscribers.get("s1", options),
    path: "/wholesale/subscribers/s1",
  },
  {
    name: "subscribers.provision",
    operation: "provisionWholesaleSubscriber",
    call: ({ subscribers }, options) => subscribers.provision(newSubscriber, options),
    path: "/wholesale/subscribers",
    body: newSubscriber,
  },
  {
    name: "subscribers.update",
    operation: "updateWholesaleSubscriber",
    call: ({ subscribers }, options) => subscribers.update("s1", update, options),
    path: "/wholesale/subscribers/s1",
    body: update,
  },
  {
    name: "subscribers.remove",
    operation: "removeWholesaleSubscriber",
    call: ({ subscribers }, options) => subscribers.remove("s1", options),
    path: "/wholesale/subscribers/s1",
  },
  {
    name: "subscribers.precheck",
    operation: "precheckWholesaleSubscriber",
    call: ({ subscribers }, options) => subscribers.precheck({ email: "a@example.com" }, options),
    path: "/wholesale/subscribers/validate",
    body: { email: "a@example.com" },
  },
  {
    name: "subscribers.sendConsentEmail",
    operation: "sendConsentEmail",
    call: ({ subscribers }, options) => subscribers.sendConsentEmail("s1", options),
    path: "/subscribers/s1/emails/consentMove",
  },
  {
    name: "billingReports.list",
    operation: "listWholesaleBillingReports",
    call: ({ billingReports }, options) => billingReports.list({}, options),
    path: "/wholesale/billing/reports",
  },
  {
    name: "billingReports.get",
    operation: "getWholesaleBillingReport",
    call: ({ billingReports }, options) => billingReports.get("r1", options),
    path: "/wholesale/billing/reports/r1",
  },
  {
    name: "billingReports.create",
    operation: "createWholesaleBillingReport",
    call: ({ billingReports }, options) => billingReports.create(dates, options),
    path: "/wholesale/billing/reports",
    body: dates,
  },
  {
    name: "billingReports.delete",
    operation: "deleteWholesaleBillingReport",
    call: ({ billingReports }, options) => billingReports.delete("r1", options),
    path: "/wholesale/billing/reports/r1",
  },
  {
    name: "billingReports.waitUntilCompleted",
    operation: "getWholesaleBillingReport",
    call: ({ billingReports }, options) => billingReports.waitUntilCompleted("r1", options),
    path: "/wholesale/billing/reports/r1",
  },
  {
    name: "billingReports.download",
    operation: "getWholesaleBillingReport",
    call: ({ billingReports }, options) => billingReports.download("r1", options),
    path: "/wholesale/billing/reports/r1",
  },
];

/** The methods that take an id, which becomes a segment of the path. */
export const methodsWithId: [
  name: string,
  call: (client: WholesaleClient, id: string) => Promise<unknown>,
][] = [
  ["customers.get", ({ customers }, id) => customers.get(id)],
  ["customers.update", ({ customers }, id) => customers.update(id, update)],
  ["customers.remove", ({ customers }, id) => customers.remove(id)],
  ["customers.waitUntilProvisioned", ({ customers }, id) => customers.waitUntilProvisioned(id)],
  ["customers.waitUntilRemoved", ({ customers }, id) => customers.waitUntilRemoved(id)],
  ["subscribers.get", ({ subscribers }, id) => subscribers.get(id)],
  ["subscribers.update", ({ subscribers }, id) => subscribers.update(id, update)],
  ["subscribers.remove", ({ subscribers }, id) => subscribers.remove(id)],
  ["subscribers.sendConsentEmail", ({ subscribers }, id) => subscribers.sendConsentEmail(id)],
  ["billingReports.get", ({ billingReports }, id) => billingReports.get(id)],
  ["billingReports.delete", ({ billingReports }, id) => billingReports.delete(id)],
  ["billingReports.waitUntilCompleted", ({ billingReports }, id) => billingReports.waitUntilCompleted(id)],
  ["billingReports.download", ({ billingReports }, id) => billingReports.download(id)],
];
