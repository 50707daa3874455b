import { provisioningWarnings } from "../../../generated/sandbox-facts.ts";
import type { Customer, CustomerPackage, CustomerStatus, PackageName } from "../../../generated/types.ts";
import { mulberry32, pick, scramble, type Random } from "../random.ts";

/** Changes a customer in place. */
type Flaw = (customer: Customer, random: Random) => void;

/** Values that the spec does not name, as if the service had added them since. */
const unknownStatus: CustomerStatus = "future_status";
const unknownPackage: PackageName = "future_package";

/** In turn, so that a small number of customers shows all of them. */
const flaws: readonly Flaw[] = [
  omitProperty,
  addWarning,
  omitNestedProperty,
  addErrorWithoutCode,
  omitProperty,
  setUnknownStatus,
  omitAllButId,
  addUnknownPackage,
];

/** One customer in each group of five is untidy. */
const groupSize = 5;

/** Makes some customers as untidy as those of the service, of which only `id` is certain. */
export function makeUntidy(customer: Customer, number: number, seed: number): void {
  const group = Math.floor(number / groupSize);
  const key = scramble(group ^ ~seed);
  if (number % groupSize !== key % groupSize) return;
  flaws[group % flaws.length]?.(customer, mulberry32(key));
}

function omitProperty(customer: Customer, random: Random): void {
  omitOne(customer, random, "id");
}

function omitNestedProperty(customer: Customer, random: Random): void {
  const nested = [customer.address, ...packagesOf(customer)].filter((one) => one !== undefined);
  omitOne(pick(nested, random), random);
}

function omitAllButId(customer: Customer): void {
  for (const name of Object.keys(customer)) if (name !== "id") Reflect.deleteProperty(customer, name);
}

function omitOne(object: object, random: Random, required?: string): void {
  const optional = Object.keys(object).filter((name) => name !== required);
  Reflect.deleteProperty(object, pick(optional, random));
}

/** A warning does not imply a failure: the documented example has one on a `provisioned` package. */
function addWarning(customer: Customer, random: Random): void {
  pick(packagesOf(customer), random).warnings = [{ ...pick(provisioningWarnings, random) }];
}

function addErrorWithoutCode(customer: Customer): void {
  customer.errors = [{ description: "The last update was not completed." }];
}

function setUnknownStatus(customer: Customer): void {
  customer.status = unknownStatus;
}

function addUnknownPackage(customer: Customer): void {
  customer.packages?.push(unknownPackage);
  packagesOf(customer).push({ name: unknownPackage, status: "provisioned" });
}

function packagesOf({ resourceDetails }: Customer): CustomerPackage[] {
  return resourceDetails?.packages ?? [];
}
