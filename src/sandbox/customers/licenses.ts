import type { Customer, CustomerPackage } from "../../../generated/types.ts";
import { identifier, uuidFor } from "../data/identifier.ts";

/** A copy of a customer whose provisioned packages have `licenseIds`, the same ones each time. */
export function withLicenses(customer: Customer): Customer {
  const { id, resourceDetails } = customer;
  if (!resourceDetails?.packages) return customer;
  const packages = resourceDetails.packages.map((one) =>
    one.status === "provisioned" ? { ...one, licenseIds: one.licenseIds ?? [licenseId(id, one)] } : one,
  );
  return { ...customer, resourceDetails: { ...resourceDetails, packages } };
}

function licenseId(customerId: string, { name = "" }: CustomerPackage): string {
  const [license, product] = [`${customerId} ${name}`, name].map(uuidFor);
  return identifier("LICENSE", `${license}:SANDBOX_${product}`);
}
