import { ApiError, type FailedAnswer } from "./api-error.ts";
import { nameClass } from "./webex-error.ts";

/** 400: the request is invalid; `errors` says where. */
export class BadRequestError extends ApiError {
  override readonly code = "bad_request";
}
/** 401: the token is missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  override readonly code = "authentication";
}
/** 403: the token is good but may not do this; most often a scope is missing. */
export class PermissionDeniedError extends ApiError {
  override readonly code = "permission_denied";
}
/** 404: no such resource. */
export class NotFoundError extends ApiError {
  override readonly code = "not_found";
}
/** 405: the resource does not know this method. */
export class MethodNotAllowedError extends ApiError {
  override readonly code = "method_not_allowed";
}
/** 409: a rule of the service stands against it. */
export class ConflictError extends ApiError {
  override readonly code = "conflict";
}
/** 410: the resource existed and is gone. */
export class GoneError extends ApiError {
  override readonly code = "gone";
}
/** 415: the media type is missing or not supported. */
export class UnsupportedMediaTypeError extends ApiError {
  override readonly code = "unsupported_media_type";
}
/** 423: locked for a while; `retryAfterMs` may say how long. */
export class LockedError extends ApiError {
  override readonly code = "locked";
}
/** 428: a precondition is required. */
export class PreconditionRequiredError extends ApiError {
  override readonly code = "precondition_required";
}
/** 429: too many requests; `retryAfterMs` says when to come back, where the service told it. */
export class RateLimitError extends ApiError {
  override readonly code = "rate_limit";
}
/** 5xx: the fault is the service's. */
export class ServerError extends ApiError {
  override readonly code = "server_error";
}

/** The one table of which status is which error. */
const classes = {
  400: [BadRequestError, "BadRequestError"],
  401: [AuthenticationError, "AuthenticationError"],
  403: [PermissionDeniedError, "PermissionDeniedError"],
  404: [NotFoundError, "NotFoundError"],
  405: [MethodNotAllowedError, "MethodNotAllowedError"],
  409: [ConflictError, "ConflictError"],
  410: [GoneError, "GoneError"],
  415: [UnsupportedMediaTypeError, "UnsupportedMediaTypeError"],
  423: [LockedError, "LockedError"],
  428: [PreconditionRequiredError, "PreconditionRequiredError"],
  429: [RateLimitError, "RateLimitError"],
  500: [ServerError, "ServerError"],
} satisfies Record<number, [new (answer: FailedAnswer) => ApiError, name: string]>;

for (const [errorClass, name] of Object.values(classes)) nameClass(errorClass, name);

/** The error of a failed answer, of the class that its status has. */
export function createApiError(answer: FailedAnswer): ApiError {
  const key = answer.status >= 500 && answer.status <= 599 ? 500 : answer.status;
  const [errorClass] = key in classes ? classes[key as keyof typeof classes] : [ApiError];
  return new errorClass(answer);
}
