import { progress } from "../../../generated/facts.ts";
import type {
  Customer,
  CustomerProvisionRequest,
  CustomerStatus,
  CustomerUpdateRequest,
  PackageName,
} from "../../../generated/types.ts";
import type { OutcomeOf } from "../background/outcomes.ts";
import { identifier, uuidFor } from "../data/identifier.ts";
import type { Known } from "../data/known.ts";
import { packageDetails } from "../data/package-details.ts";
import { deleteCustomer, type Store } from "../store.ts";
import { packagesInTransition } from "./packages-in-transition.ts";

const { CustomerStatus: statuses } = progress;

/** Adds a customer that is `provisioning` at the end of the array. */
export function provision(store: Store, request: CustomerProvisionRequest): Customer {
  const { externalId, address, orgId } = request;
  const packages = unique(request.packages);
  const customer: Customer = { id: store.newCustomer().id, externalId, address };
  setStatus(store, customer, "provisioning", packages);
  store.customers.push(customer);
  store.nextKeys.set(customer, { orgId });
  store.background.start(customer, statuses, (outcome) => {
    settle(store, customer, packages, outcome);
  });
  return customer;
}

/** Sets a customer to `updating`. The request takes effect when the work ends, even if it fails. */
export function update(store: Store, customer: Customer, request: CustomerUpdateRequest): void {
  const { externalId, address } = request;
  const packages = unique(request.packages);
  const inTransition = packagesInTransition(customer, packages);
  customer.status = "updating" satisfies Known<CustomerStatus>;
  customer.resourceDetails = { ...customer.resourceDetails, packages: inTransition };
  store.nextKeys.set(customer, { externalId });
  store.background.start(customer, statuses, (outcome) => {
    if (externalId !== undefined) rename(store, customer, externalId);
    if (address) customer.address = address;
    settle(store, customer, packages, outcome);
  });
}

/**
 * Sets a customer to `deleting`. When the work ends, it is gone; or it keeps the status in which the removal failed.
 */
export function remove(store: Store, customer: Customer): void {
  const { packages = [] } = customer;
  setStatus(store, customer, "deleting", packages);
  store.background.start(customer, statuses, (outcome) => {
    const index = store.customers.indexOf(customer);
    if (outcome !== undefined) settle(store, customer, packages, outcome);
    else if (index >= 0) deleteCustomer(store, index);
  });
}

/** A customer's subscribers refer to it by its new key. */
function rename({ subscribers }: Store, customer: Customer, externalId: string): void {
  customer.externalId = externalId;
  for (const subscriber of subscribers)
    if (subscriber.customerId === customer.id) subscriber.externalCustomerId = externalId;
}

/** Ends work on a customer, which then has an organization unless the work failed as a whole. */
function settle(
  store: Store,
  customer: Customer,
  packages: PackageName[],
  status: OutcomeOf<typeof statuses> | "provisioned" = "provisioned",
): void {
  const { orgId = organizationFor(customer) } = store.nextKeys.get(customer) ?? {};
  store.nextKeys.delete(customer);
  if (statuses[status] !== "failed") customer.orgId ??= orgId;
  setStatus(store, customer, status, packages);
}

/** Sets a status with the packages and problems that agree with it. */
function setStatus(
  { random }: Store,
  customer: Customer,
  status: Known<CustomerStatus>,
  packages: PackageName[],
): void {
  delete customer.errors;
  const { resourceDetails, ...details } = packageDetails(status, packages, random);
  const merged = { ...customer.resourceDetails, ...resourceDetails };
  Object.assign(customer, { status, ...details, resourceDetails: merged } satisfies Partial<Customer>);
}

function organizationFor({ id }: Customer): string {
  return identifier("ORGANIZATION", uuidFor(id));
}

function unique(packages: readonly PackageName[]): PackageName[] {
  return [...new Set(packages)];
}
