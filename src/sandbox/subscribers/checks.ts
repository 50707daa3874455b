import { provisioningErrors } from "../../../generated/sandbox-facts.ts";
import type { ErrorDetail, SubscriberProvisionRequest } from "../../../generated/types.ts";
import { failure, type RouteResponse } from "../responses/response.ts";
import type { Store } from "../store.ts";

/** The documented error for an email address that is taken. */
const emailTaken: ErrorDetail = {
  ...provisioningErrors.find(({ errorCode }) => errorCode === 10022),
  fieldName: "email",
};

type Wanted = Partial<Pick<SubscriberProvisionRequest, "customerId" | "email">>;

/** The refusal of a subscriber whose customer doesn't exist (400) or whose email address is taken (409). */
export function conflict(store: Store, { customerId, email }: Wanted): RouteResponse | undefined {
  if (customerId !== undefined && !store.customers.some(({ id }) => id === customerId))
    return failure(400, [{ description: "No customer has this customerId.", fieldName: "customerId" }]);
  const isTaken = store.subscribers.some((one) => isSameEmail(one.email, email));
  return isTaken ? failure(409, [emailTaken]) : undefined;
}

/** The refusal of a request without exactly one package, which is what the service accepts at present. */
export function packagesFailure(packages: readonly string[] | undefined): RouteResponse | undefined {
  if (packages === undefined || packages.length === 1) return undefined;
  return failure(400, [{ description: "packages must have exactly one entry.", fieldName: "packages" }]);
}

/** Upper and lower case don't matter. Whether they do for the service isn't documented. */
export function isSameEmail(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
