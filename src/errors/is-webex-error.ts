import type { ApiError } from "./api-error.ts";
import type { ConfigurationError } from "./configuration-error.ts";
import type { ListingError } from "./listing-error.ts";
import type {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  GoneError,
  LockedError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionRequiredError,
  RateLimitError,
  ServerError,
  UnsupportedMediaTypeError,
} from "./status-errors.ts";
import type { TokenError } from "./token-error.ts";
import type { ConnectionError, ResponseFormatError, TimeoutError } from "./transport-errors.ts";
import { hasBrand } from "./webex-error.ts";

/** Every error of this package; checking `code` narrows it to the class. */
export type AnyWebexError =
  | (ApiError & { readonly code: "api_error" })
  | BadRequestError
  | AuthenticationError
  | PermissionDeniedError
  | NotFoundError
  | MethodNotAllowedError
  | ConflictError
  | GoneError
  | UnsupportedMediaTypeError
  | LockedError
  | PreconditionRequiredError
  | RateLimitError
  | ServerError
  | ConnectionError
  | TimeoutError
  | ResponseFormatError
  | TokenError
  | ConfigurationError
  | ListingError;

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
