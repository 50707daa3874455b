import { failures } from "../../../generated/sandbox-facts.ts";
import type { ErrorBody, ErrorDetail } from "../../../generated/types.ts";

/** What a route returns. `finish` turns it into a response. */
export interface RouteResponse {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON. Without one, the response has no body. */
  body?: object;
  /** Sent as it is, with the `content-type` in the headers, instead of a `body`. */
  text?: string;
  /** How many items the body lists, for the request log. */
  items?: number;
}

/** A complete response, ready to deliver. An empty string means no body. */
export interface SandboxResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
  items?: number;
}

/** How a response reaches the caller: whole; cut off in the middle; stalled there; or not at all. */
export type Delivery =
  { type: "whole" | "truncated" | "stalled"; response: SandboxResponse } | { type: "hang" | "reset" };

/**
 * What HTTP requires of a status. An empty `Allow` says that the resource allows no method at the moment.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1
 */
const requiredHeaders: Partial<Record<number, Record<string, string>>> = {
  401: { "WWW-Authenticate": "Bearer" },
  405: { Allow: "" },
};

/** A failure in the words of the spec's example, or with `errors` instead of the example's. */
export function failure(status: number, errors?: ErrorDetail[]): RouteResponse {
  const example = failures[status] ?? { message: `The sandbox's fault ${status}.`, errors: [] };
  const body: ErrorBody = { ...example, ...(errors && { errors }) };
  return { status, headers: { ...requiredHeaders[status] }, body };
}

/** Serializes a route's response. Every response has a tracking id, and a failure repeats it in the body. */
export function finish(response: RouteResponse, trackingId: string): SandboxResponse {
  const { status, headers, body, text, ...rest } = response;
  const json = status >= 400 && text === undefined ? { ...body, trackingId } : body;
  return {
    ...rest,
    status,
    headers: {
      ...(json && { "content-type": "application/json;charset=UTF-8" }),
      TrackingID: trackingId,
      ...headers,
    },
    body: text ?? (json ? JSON.stringify(json) : ""),
  };
}

/** The first half of a body that is cut off. */
export function firstHalf({ body }: SandboxResponse): string {
  return body.slice(0, Math.floor(body.length / 2));
}
