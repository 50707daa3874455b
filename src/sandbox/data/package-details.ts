import { provisioningErrors, provisioningWarnings } from "../../../generated/sandbox-facts.ts";
import type {
  Customer,
  CustomerPackage,
  CustomerStatus,
  PackageName,
  PackageStatus,
  ProvisioningError,
} from "../../../generated/types.ts";
import { integerBelow, pick, type Random } from "../random.ts";
import type { Known } from "./known.ts";

/** The properties of a customer that have to agree with its status. */
type PackageDetails = Pick<Customer, "packages" | "resourceDetails" | "errors">;
type MakeDetails = (packages: PackageName[], random: Random) => PackageDetails;

/** By the customer's status. With any other status, every package is provisioned. */
const detailsByStatus: Partial<Record<string, MakeDetails>> = {
  provisioned_with_errors: withFailedPackage,
  provisioning: (packages) => allWith("provisioning", packages),
  pending_rpl_review: (packages) => allWith("provisioning", packages),
  updating: withNewPackage,
  deleting: (packages) => allWith("deleting", packages),
  error: withAllFailed,
} satisfies Partial<Record<Known<CustomerStatus>, MakeDetails>>;

const errorsWithoutCode: readonly ProvisioningError[] = [
  { description: "The organization could not be created." },
  { description: "Provisioning stopped after an internal failure." },
];

/** A customer's packages and their problems, in keeping with its status. */
export function packageDetails(
  status: CustomerStatus,
  packages: PackageName[],
  random: Random,
): PackageDetails {
  return detailsByStatus[status]?.(packages, random) ?? allWith("provisioned", packages);
}

function allWith(status: Known<PackageStatus>, packages: PackageName[]): PackageDetails {
  return { packages, resourceDetails: { packages: packages.map((name) => ({ name, status })) } };
}

/**
 * As in the documented example: one package failed and carries the problems. Without any package, the customer does.
 */
function withFailedPackage(packages: PackageName[], random: Random): PackageDetails {
  if (packages.length === 0) return withAllFailed(packages, random);
  const index = integerBelow(packages.length, random);
  const problems = random() < 0.75 ? { warnings: randomWarnings(random) } : { errors: [randomError(random)] };
  return withException(packages, index, { status: "error", ...problems });
}

function withNewPackage(packages: PackageName[], random: Random): PackageDetails {
  return withException(packages, integerBelow(packages.length, random), { status: "provisioning" });
}

/** Every package is provisioned, except for what `exception` says about one of them. */
function withException(packages: PackageName[], index: number, exception: CustomerPackage): PackageDetails {
  const details = packages.map((name, at): CustomerPackage => ({
    name,
    status: "provisioned",
    ...(at === index && exception),
  }));
  return { packages, resourceDetails: { packages: details } };
}

function withAllFailed(packages: PackageName[], random: Random): PackageDetails {
  return { ...allWith("error", packages), errors: [randomError(random)] };
}

function randomWarnings(random: Random): ProvisioningError[] {
  const first = integerBelow(provisioningWarnings.length, random);
  return structuredClone(provisioningWarnings.slice(first, first + 1 + integerBelow(2, random)));
}

function randomError(random: Random): ProvisioningError {
  return { ...pick(random() < 0.5 ? provisioningErrors : errorsWithoutCode, random) };
}
