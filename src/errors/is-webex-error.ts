import type { ApiError } from "./api-error.ts";
import type { ConfigurationError } from "./configuration-error.ts";
import type { ListingError } from "./listing-error.ts";
import type * as StatusErrors from "./status-errors.ts";
import type { TokenError } from "./token-error.ts";
import type { ConnectionError, ResponseFormatError, TimeoutError } from "./transport-errors.ts";
import type { ProvisioningFailedError, ReportFailedError, WaitTimeoutError } from "./wait-errors.ts";
import { hasBrand } from "./webex-error.ts";

type StatusError = InstanceType<(typeof StatusErrors)[keyof typeof StatusErrors]>;

/** Every error of this package; checking `code` narrows it to the class. */
export type AnyWebexError =
  | (ApiError & { readonly code: "api_error" })
  | StatusError
  | ConnectionError
  | TimeoutError
  | ResponseFormatError
  | TokenError
  | ConfigurationError
  | ListingError
  | ProvisioningFailedError
  | ReportFailedError
  | WaitTimeoutError;

/**
 * Whether this package, or another copy of it in the process, threw a value.
 *
 * ```ts
 * if (isWebexError(error) && error.code === "rate_limit") console.log(error.retryAfterMs);
 * ```
 */
export function isWebexError(value: unknown): value is AnyWebexError {
  return hasBrand(value);
}
