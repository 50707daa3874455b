import type { ErrorBody } from "../../generated/types.ts";
import type { FailedResponse } from "../errors/api-error.ts";
import type { ErrorReport } from "../errors/error-body.ts";
import type { CallFacts } from "../errors/call-error.ts";

/** What is known about a call, apart from its `Response`. */
export type Exchange = {
  facts: CallFacts;
  /** Size of the body as received. */
  bytes: number;
} & (Succeeded | Failed);

interface Succeeded {
  /** The parsed body; `undefined` if there was none. */
  json: unknown;
  /** What a list reports next to its items, or instead of them. */
  report?: ErrorReport;
  failure?: never;
}

interface Failed {
  failure: FailedResponse;
  /** The body, converted to the documented shape. */
  errorBody: ErrorBody;
  report?: never;
}

const exchangeKey: unique symbol = Symbol("exchange");

/**
 * A `Response` over a body that has arrived whole, with what is known about its call attached. It has what the
 * platform's constructor can't set: the URL, and a status outside 200 to 599.
 */
export function bufferedResponse(source: Response, body: BodyInit, exchange: Exchange): Response {
  return attach(copyResponse(source, body), source, exchange);
}

/** A `Response` of the platform with the status and headers of another one, but without its URL. */
export function copyResponse(source: Response, body: BodyInit): Response {
  const { status, headers } = source;
  return new Response(bodiless.includes(status) ? null : body, {
    status: status >= 200 && status <= 599 ? status : 200,
    statusText: statusTextOf(source),
    headers: Symbol.iterator in headers ? headers : pickHeaders(headers, ["link", ...shownHeaders]),
  });
}

/** `undefined` for a response that didn't come from a client of this package. */
export function exchangeOf(response: object): Exchange | undefined {
  return exchangeKey in response ? (response[exchangeKey] as Exchange) : undefined;
}

/** @see https://fetch.spec.whatwg.org/#null-body-status */
const bodiless = [101, 204, 205, 304];

/** Empty if `new Response` would reject it, or if what resembles a `Response` has none. */
export function statusTextOf({ statusText }: Partial<Response>): string {
  return statusText !== undefined && /^[\t\x20-\x7e\x80-\xff]*$/.test(statusText) ? statusText : "";
}

function attach(response: Response, source: Response, exchange: Exchange): Response {
  const { url, status, ok } = source;
  return Object.defineProperties(response, {
    [exchangeKey]: { value: exchange },
    url: { value: url },
    clone: { value: () => attach(Response.prototype.clone.call(response), source, exchange) },
    ...(status !== response.status && { status: { value: status }, ok: { value: ok } }),
  });
}

/** The headers that an error shows. */
export const shownHeaders = ["content-type", "date", "location", "retry-after", "trackingid"] as const;

/** Those of the named headers that were sent. A mock may have no more than `get`. */
export function pickHeaders(headers: Pick<Headers, "get">, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => {
    const value: unknown = headers.get(name);
    return typeof value === "string" ? [[name, value] as [string, string]] : [];
  });
}
