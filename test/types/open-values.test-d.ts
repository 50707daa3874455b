import { createWholesaleClient } from "webex-wholesale";
import type { Customer, CustomerStatus, PackageName, ProvisioningError, components } from "webex-wholesale";
import type { Equal, Holds } from "./facts.ts";

/** The known values of an open set: what an editor suggests. */
type Known<Open> = Open extends string
  ? string extends Open
    ? never
    : object extends Pick<Record<Open, 1>, Open>
      ? never
      : Open
  : Open extends number
    ? number extends Open
      ? never
      : object extends Pick<Record<Open, 1>, Open>
        ? never
        : Open
    : never;

type Statuses =
  | "provisioned"
  | "provisioned_with_errors"
  | "provisioning"
  | "updating"
  | "deleting"
  | "error"
  | "pending_rpl_review";

export type Facts = [
  // The union has the literals and an open rest that doesn't absorb them.
  Holds<Equal<Extract<CustomerStatus, Statuses>, Statuses>>,
  Holds<Equal<Known<CustomerStatus>, Statuses>>,
  Holds<Equal<Extract<PackageName, "webex_calling" | "webex_ai_agent">, "webex_calling" | "webex_ai_agent">>,
  Holds<Equal<Extract<ProvisioningError["errorCode"], 2526 | 10022>, 2526 | 10022>>,
  // `Customer` is the generated type, not a copy of it.
  Holds<Equal<Customer, components["schemas"]["Customer"]>>,
  Holds<Equal<Customer["status"], CustomerStatus | undefined>>,
  Holds<Equal<Customer["id"], string>>,
];

// A value that the service adds tomorrow type-checks, in responses and in filters.
export const customer: Customer = {
  id: "a",
  status: "hibernating",
  packages: ["webex_toaster"],
  errors: [{ errorCode: 1 }],
};
createWholesaleClient({ token: "token" }).customers.list({ status: ["hibernating", "error"] });

// It is still a string, and nothing else.
export const string: string = customer.status ?? "";
// @ts-expect-error - a number isn't a status
export const status: CustomerStatus = 1;
// @ts-expect-error - a string isn't a code
export const code: ProvisioningError["errorCode"] = "2526";
