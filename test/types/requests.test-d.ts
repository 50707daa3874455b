import type {
  SubscriberError,
  SubscriberPrecheckRequest,
  SubscriberProvisionRequest,
  SubscriberUpdateRequest,
} from "webex-wholesale";

const subscriber = { customerId: "c", email: "a@example.com", provisioningParameters: {} };

// A subscriber is provisioned and updated with either `packages` or `package`.
export const provision: SubscriberProvisionRequest[] = [
  { ...subscriber, packages: ["webex_calling"] },
  { ...subscriber, package: "webex_calling" },
  { ...subscriber, package: "webex_toaster" },
];
export const update: SubscriberUpdateRequest[] = [
  { packages: ["webex_suite"] },
  { package: "webex_suite", provisioningParameters: { extension: "1" } },
];

// @ts-expect-error - both packages and package
export const both: SubscriberProvisionRequest = { ...subscriber, package: "a", packages: ["a"] };
// @ts-expect-error - neither packages nor package
export const neither: SubscriberProvisionRequest = subscriber;
// @ts-expect-error - both packages and package
export const bothInUpdate: SubscriberUpdateRequest = { package: "a", packages: ["a"] };
// @ts-expect-error - neither packages nor package
export const neitherInUpdate: SubscriberUpdateRequest = { provisioningParameters: {} };
// @ts-expect-error - a misspelt property
export const misspelt: SubscriberUpdateRequest = { packages: ["a"], provisioningParameter: {} };
// @ts-expect-error - no settings
export const bare: SubscriberProvisionRequest = { customerId: "c", email: "a", packages: ["a"] };

// The precheck takes one, both or neither.
export const precheck: SubscriberPrecheckRequest[] = [
  { email: "a" },
  { email: "a", package: "a", packages: ["a"] },
];

// Old data has codes that are strings.
export const errors: SubscriberError[] = [{ errorCode: 10022 }, { errorCode: "10022" }, {}];
