import type { Exchange } from "./exchange.ts";
import { pickHeaders, shownHeaders } from "./pick-headers.ts";

const exchangeKey: unique symbol = Symbol("exchange");

/**
 * A `Response` over a body that has arrived whole, with what is known about its call attached. It has what the platform's
 * constructor can't set: the URL, and a status outside 200 to 599.
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
