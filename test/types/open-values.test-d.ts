import { createWholesaleClient } from "webex-wholesale";
import type { Customer, CustomerStatus, PackageName, ProvisioningError, components } from "webex-wholesale";
import type { Equal, Holds } from "./facts.ts";

/** The known values of a set that the service extends: what an editor offers. */
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
  // The literals are in the union beside the open rest: none was swallowed by it.
  Holds<Equal<Extract<CustomerStatus, Statuses>, Statuses>>,
  Holds<Equal<Known<CustomerStatus>, Statuses>>,
  Holds<Equal<Extract<PackageName, "webex_calling" | "webex_ai_agent">, "webex_calling" | "webex_ai_agent">>,
  Holds<Equal<Extract<ProvisioningError["errorCode"], 2526 | 10022>, 2526 | 10022>>,
  // `Customer` is the generated type, not a copy of it.
  Holds<Equal<Customer, components["schemas"]["Customer"]>>,
  Holds<Equal<Customer["status"], CustomerStatus | undefined>>,
  Holds<Equal<Customer["id"], string>>,
];

// A value that the service adds tomorrow type-checks, in answers and in filters.
export const customer: Customer = {
  id: "a",
  status: "hibernating",
  packages: ["webex_toaster"],
  errors: [{ errorCode: 1 }],
};
createWholesaleClient({ token: "token" }).customers.list({ status: ["hibernating", "error"] });

// It is still a text, and only that.
export const text: string = customer.status ?? "";
// @ts-expect-error - a number is no status
export const status: CustomerStatus = 1;
// @ts-expect-error - a text is no code
export const code: ProvisioningError["errorCode"] = "2526";
