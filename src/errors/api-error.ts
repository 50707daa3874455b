import type { ErrorDetail } from "../../generated/types.ts";
import { CallError, type CallFacts } from "./call-error.ts";
import { oneLine } from "./error-body.ts";

/** A response with a failed status, read and with secrets redacted. */
export interface FailedResponse extends CallFacts {
  status: number;
  statusText: string;
  serverMessage: string | undefined;
  errors: ErrorDetail[];
  retryAfterMs: number | undefined;
  retryable: boolean;
  headers: Record<string, string>;
  body: string;
}

/** The codes of `ApiError` and of its classes. */
export type ApiErrorCode =
  | "api_error"
  | "bad_request"
  | "authentication"
  | "permission_denied"
  | "not_found"
  | "method_not_allowed"
  | "conflict"
  | "gone"
  | "unsupported_media_type"
  | "locked"
  | "precondition_required"
  | "rate_limit"
  | "server_error";

/** The service responded with a failed status. Redirects count too, since none is followed. */
export class ApiError extends CallError {
  static override readonly name: string = "ApiError";
  override readonly code: ApiErrorCode = "api_error";
  /** HTTP status. 0 if a browser hides the status of a redirect. */
  readonly status: number;
  /** The service's own words. */
  declare readonly serverMessage?: string;
  /** The entries of the body's `errors`, as sent. */
  readonly errors: ErrorDetail[];
  /** How long the service asked to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** `content-type`, `date`, `location`, `retry-after` and `trackingid`, as far as they were sent. */
  readonly headers: Record<string, string>;
  /** The body as text, cut to 8 KiB. */
  readonly body: string;

  constructor(response: FailedResponse) {
    super(response, summaryOf(response));
    this.status = response.status;
    if (response.serverMessage !== undefined) this.serverMessage = response.serverMessage;
    this.errors = response.errors;
    if (response.retryAfterMs !== undefined) this.retryAfterMs = response.retryAfterMs;
    this.retryable = response.retryable;
    this.headers = response.headers;
    this.body = response.body;
  }
}

/** `429 Too Many Requests - Slow down.`, without the parts that weren't sent. The first error often says more. */
function summaryOf({ status, statusText, serverMessage = "", errors }: FailedResponse): string {
  const detail = oneLine(errors[0]?.description) ?? "";
  const words = serverMessage.includes(detail) ? serverMessage : `${serverMessage} ${detail}`.trim();
  return `${status} ${statusText}`.trim() + (words && ` - ${words}`);
}
