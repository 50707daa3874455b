import { ApiError } from "./api-error.ts";

/** 400: the request is invalid; `errors` says where. */
export class BadRequestError extends ApiError {
  static override readonly name = "BadRequestError";
  override readonly code = "bad_request";
}
/** 401: the token is missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  static override readonly name = "AuthenticationError";
  override readonly code = "authentication";
}
/** 403: the token is valid but not allowed to do this; most often a scope is missing. */
export class PermissionDeniedError extends ApiError {
  static override readonly name = "PermissionDeniedError";
  override readonly code = "permission_denied";
}
/** 404: no such resource. */
export class NotFoundError extends ApiError {
  static override readonly name = "NotFoundError";
  override readonly code = "not_found";
}
/** 405: the resource doesn't support this method. */
export class MethodNotAllowedError extends ApiError {
  static override readonly name = "MethodNotAllowedError";
  override readonly code = "method_not_allowed";
}
/** 409: the request conflicts with a rule or the state of the service. */
export class ConflictError extends ApiError {
  static override readonly name = "ConflictError";
  override readonly code = "conflict";
}
/** 410: the resource existed and is gone. */
export class GoneError extends ApiError {
  static override readonly name = "GoneError";
  override readonly code = "gone";
}
/** 415: the media type is missing or not supported. */
export class UnsupportedMediaTypeError extends ApiError {
  static override readonly name = "UnsupportedMediaTypeError";
  override readonly code = "unsupported_media_type";
}
/** 423: locked for a while; `retryAfterMs` may say how long. */
export class LockedError extends ApiError {
  static override readonly name = "LockedError";
  override readonly code = "locked";
}
/** 428: a precondition is required. */
export class PreconditionRequiredError extends ApiError {
  static override readonly name = "PreconditionRequiredError";
  override readonly code = "precondition_required";
}
/** 429: too many requests; `retryAfterMs` says how long to wait, if the service said so. */
export class RateLimitError extends ApiError {
  static override readonly name = "RateLimitError";
  override readonly code = "rate_limit";
}
/** 5xx: the service failed. */
export class ServerError extends ApiError {
  static override readonly name = "ServerError";
  override readonly code = "server_error";
}
