import { provisioningErrors, provisioningWarnings } from "../../generated/sandbox-facts.ts";
import type {
  Customer,
  CustomerPackage,
  CustomerStatus,
  PackageName,
  PackageStatus,
  ProvisioningError,
} from "../../generated/types.ts";
import type { Known } from "./known.ts";
import { integerBelow, pick, type Random } from "./random.ts";

type Provisioned = Pick<Customer, "packages" | "resourceDetails" | "errors">;
type Outcome = (packages: PackageName[], random: Random) => Provisioned;

/** How it looks while a customer is in a state. In every other state all packages are in place. */
const outcomes: Partial<Record<string, Outcome>> = {
  provisioned_with_errors: withFaultyPackage,
  provisioning: (packages) => allIn("provisioning", packages),
  pending_rpl_review: (packages) => allIn("provisioning", packages),
  updating: withNewPackage,
  deleting: (packages) => allIn("deleting", packages),
  error: failed,
} satisfies Partial<Record<Known<CustomerStatus>, Outcome>>;

/** Problems that have no code are told by their words alone. */
const errorsWithoutCode: readonly ProvisioningError[] = [
  { description: "The organization could not be created." },
  { description: "The set-up was stopped after an internal failure." },
];

/** What stands in a customer about its packages and its problems, in keeping with its status. */
export function provisioned(status: CustomerStatus, packages: PackageName[], random: Random): Provisioned {
  return outcomes[status]?.(packages, random) ?? allIn("provisioned", packages);
}

function allIn(status: Known<PackageStatus>, packages: PackageName[]): Provisioned {
  return { packages, resourceDetails: { packages: packages.map((name) => ({ name, status })) } };
}

/** As in the documented example: one package failed, and the problems stand with it. */
function withFaultyPackage(packages: PackageName[], random: Random): Provisioned {
  const faulty = integerBelow(packages.length, random);
  const problems = random() < 0.75 ? { warnings: someWarnings(random) } : { errors: [someError(random)] };
  return withDifference(packages, faulty, { status: "error", ...problems });
}

function withNewPackage(packages: PackageName[], random: Random): Provisioned {
  return withDifference(packages, integerBelow(packages.length, random), { status: "provisioning" });
}

/** All packages in place, but for what differs at one of them. */
function withDifference(packages: PackageName[], index: number, difference: CustomerPackage): Provisioned {
  const details = packages.map((name, at): CustomerPackage => ({
    name,
    status: "provisioned",
    ...(at === index && difference),
  }));
  return { packages, resourceDetails: { packages: details } };
}

function failed(packages: PackageName[], random: Random): Provisioned {
  return { ...allIn("error", packages), errors: [someError(random)] };
}

function someWarnings(random: Random): ProvisioningError[] {
  const first = integerBelow(provisioningWarnings.length, random);
  return provisioningWarnings
    .slice(first, first + 1 + integerBelow(2, random))
    .map((problem) => ({ ...problem }));
}

function someError(random: Random): ProvisioningError {
  return { ...pick(random() < 0.5 ? provisioningErrors : errorsWithoutCode, random) };
}
