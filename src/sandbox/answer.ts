import { failures } from "../../generated/sandbox-facts.ts";
import type { Customer, CustomerPage, ErrorBody, ErrorDetail } from "../../generated/types.ts";

/** An answer in full, ready for either edge. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** How many customers stand in it. */
  items?: number;
}

/** What becomes of a request: an answer; the start of one and then silence; silence; or a broken connection. */
export type Outcome = { type: "answer" | "stall"; answer: Answer } | { type: "hang" | "reset" };

export function pageOf(items: Customer[], trackingId: string): Answer {
  return { ...json(200, { items } satisfies CustomerPage, trackingId), items: items.length };
}

/** A failure in the words of the spec's example; `errors` instead of the example's where they are given. */
export function failure(status: number, trackingId: string, errors?: ErrorDetail[]): Answer {
  const example = failures[status] ?? { message: `Answered with ${status} on purpose.`, errors: [] };
  return json(status, { ...example, ...(errors && { errors }), trackingId } satisfies ErrorBody, trackingId);
}

/** The page of a proxy that stands between: HTML with a status that promises an answer. */
export function proxyPage(trackingId: string): Answer {
  const body =
    "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>\n";
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8", TrackingID: trackingId },
    body,
  };
}

/** The same answer with the second half of its body cut off. */
export function cut({ status, headers, body }: Answer): Answer {
  return { status, headers, body: body.slice(0, Math.floor(body.length / 2)) };
}

/** The same answer with one more header. */
export function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

function json(status: number, body: object, trackingId: string): Answer {
  const headers = { "content-type": "application/json;charset=UTF-8", TrackingID: trackingId };
  return { status, headers, body: JSON.stringify(body) };
}
