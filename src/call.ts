import { createApiError } from "./errors/create-api-error.ts";
import { ResponseFormatError } from "./errors/transport-errors.ts";
import type { HttpResult } from "./http-types.ts";
import { internalsOf, type WholesaleHttp } from "./http.ts";
import { isRecord } from "./is-record.ts";
import type { Operation } from "./operation.ts";
import { refuse } from "./options/check.ts";
import type { HttpCall } from "./options/http-call.ts";
import { exchangeOf, type Exchange } from "./request/buffered-response.ts";

/** The data of a call that succeeded, and how it came. */
export interface CallResult<Data> {
  data: Data;
  response: Response;
  exchange: Exchange;
}

/**
 * Calls one operation, for a sub-partner other than the client's if there is one; throws the error of a failed status.
 * The data is typed `never`; the caller knows the actual type.
 */
export async function callAny(
  http: WholesaleHttp,
  operation: Operation,
  init: HttpCall,
  subPartnerOrgId?: string,
): Promise<CallResult<never>> {
  return settle(await internalsOf(http).request(operation, init, subPartnerOrgId));
}

/**
 * Resolves to the data of a call of `http`, or throws the error that a resource method would throw.
 *
 * ```ts
 * const page = await unwrap(webex.http.GET("/wholesale/customers", { params: { query: { max: 10 } } }));
 * ```
 *
 * Rejects with the `ApiError` subclass of a failed status, with whatever the promise rejects with, and with a
 * `ConfigurationError` for anything but the result of a client of this package.
 */
export async function unwrap<Data>(result: HttpResult<Data> | Promise<HttpResult<Data>>): Promise<Data> {
  return settle(await result).data;
}

/** The data of an operation that responds with an object; throws a `ResponseFormatError` for anything else. */
export function objectOf<Data extends object>(result: CallResult<Data>): Data {
  if (isRecord(result.data)) return result.data;
  throw malformed(result, "is not an object");
}

/** The error for a 2xx whose body isn't what the spec says. */
export function malformed({ response, exchange }: CallResult<unknown>, problem: string): ResponseFormatError {
  const { facts, bytes, report } = exchange;
  return new ResponseFormatError(
    { ...facts, trackingId: facts.trackingId ?? report?.trackingId },
    { status: response.status, bytes, problem, serverMessage: report?.serverMessage },
  );
}

function settle<Data>(result: HttpResult<Data>): CallResult<Data> {
  const exchange = isRecord(result) && isRecord(result.response) ? exchangeOf(result.response) : undefined;
  if (!exchange) refuseResult(result);
  if (result.error === undefined) return { data: result.data, response: result.response, exchange };
  throw createApiError(exchange.failure ?? refuseResult(result));
}

function refuseResult(result: unknown): never {
  refuse("result", "what a method of a client's `http` returned", result, "Pass `webex.http.GET(…)`.");
}
