import { ApiError, createWholesaleClient, isWebexError, WebexError } from "webex-wholesale";
import type { AnyWebexError, ErrorBody, ErrorDetail, Position } from "webex-wholesale";
import type {
  CallError,
  ConfigurationError,
  ConnectionError,
  ListingError,
  NotFoundError,
  ProvisioningFailedError,
  ReportFailedError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
  TokenError,
  WaitTimeoutError,
} from "webex-wholesale";
import { use, type Equal, type Holds } from "./facts.ts";

type Coded<Code extends AnyWebexError["code"]> = Extract<AnyWebexError, { readonly code: Code }>;

export type Facts = [
  Holds<Equal<Coded<"rate_limit">, RateLimitError>>,
  Holds<Equal<Coded<"not_found">, NotFoundError>>,
  Holds<Equal<Coded<"server_error">, ServerError>>,
  Holds<Equal<Coded<"connection_error">, ConnectionError>>,
  Holds<Equal<Coded<"timeout">, TimeoutError>>,
  Holds<Equal<Coded<"response_format">, ResponseFormatError>>,
  Holds<Equal<Coded<"token">, TokenError>>,
  Holds<Equal<Coded<"configuration">, ConfigurationError>>,
  Holds<Equal<Coded<"listing_unstable">, ListingError>>,
  Holds<Equal<Coded<"provisioning_failed">, ProvisioningFailedError>>,
  Holds<Equal<Coded<"report_failed">, ReportFailedError>>,
  Holds<Equal<Coded<"wait_timeout">, WaitTimeoutError>>,
  Holds<AnyWebexError extends WebexError ? true : false>,
  Holds<Equal<CallError["outcomeUnknown"], boolean>>,
  Holds<Equal<AnyWebexError["outcomeUnknown"], boolean | undefined>>,
];

// The `switch` covers every code.
export function nameOf(error: AnyWebexError): string {
  switch (error.code) {
    case "api_error":
    case "bad_request":
    case "authentication":
    case "permission_denied":
    case "not_found":
    case "method_not_allowed":
    case "conflict":
    case "gone":
    case "unsupported_media_type":
    case "locked":
    case "precondition_required":
    case "rate_limit":
    case "server_error":
      return `${error.status} ${error.url} ${error.attempts} ${error.body}`;
    case "connection_error":
    case "timeout":
    case "response_format":
      return `${error.method} ${error.url} ${error.trackingId ?? ""}`;
    case "provisioning_failed":
      return String(error.problems.length);
    case "report_failed":
      return error.report.id;
    case "wait_timeout":
      return `${error.waitedMs} ${error.last?.id ?? ""}`;
    case "token":
    case "configuration":
    case "listing_unstable":
      return error.message;
  }
}

// A caught value narrows by class.
export function byClass(error: unknown): ErrorDetail[] | Position | undefined {
  if (error instanceof ApiError) return error.errors;
  if (error instanceof WebexError) return error.position;
  return undefined;
}

// And by `code`, across copies of the package.
export function byCode(error: unknown): number | undefined {
  // @ts-expect-error - its type is unknown so far
  use(error.code);
  if (!isWebexError(error)) return undefined;
  if (error.code === "rate_limit") return (error satisfies RateLimitError).retryAfterMs;
  if (error.code === "token") {
    // @ts-expect-error - without a response there is no status
    use(error.status);
  }
  // @ts-expect-error - no such code
  if (error.code === "teapot") return 418;
  return undefined;
}

// `http` returns the data, or the documented body of a failure.
export async function result(): Promise<string | undefined> {
  const { data, error } = await createWholesaleClient({ token: "token" }).http.GET("/wholesale/customers");
  // @ts-expect-error - it may have failed
  use(data.items);
  if (error === undefined) return data.items[0]?.id;
  return (error satisfies ErrorBody).message;
}
