import { ApiError, type FailedResponse } from "./api-error.ts";
import * as errors from "./status-errors.ts";

/** The class of each status. */
const classes: Record<number, (new (response: FailedResponse) => ApiError) | undefined> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionDeniedError,
  404: errors.NotFoundError,
  405: errors.MethodNotAllowedError,
  409: errors.ConflictError,
  410: errors.GoneError,
  415: errors.UnsupportedMediaTypeError,
  423: errors.LockedError,
  428: errors.PreconditionRequiredError,
  429: errors.RateLimitError,
};

/** The error of a failed response, in the class of its status. */
export function createApiError(response: FailedResponse): ApiError {
  const { status } = response;
  const isServerError = status >= 500 && status <= 599;
  const StatusError = classes[status] ?? (isServerError ? errors.ServerError : ApiError);
  return new StatusError(response);
}
