import type { CustomerProvisionRequest } from "../../src/index.ts";

/** A request that only its key distinguishes. */
export function newCustomer(externalId: string): CustomerProvisionRequest {
  return {
    provisioningId: "p1",
    externalId,
    packages: ["webex_meetings"],
    address: { addressLine1: "771 Alder Drive", city: "Milpitas", country: "US" },
    customerInfo: { name: "Pizza Palace", primaryEmail: "john.andersen@example.com" },
  };
}
