import { failure, finish, type Delivery, type SandboxResponse } from "../responses/response.ts";
import type { Fault } from "./faults.ts";

/** How a request that meets a fault is answered. `respond` makes the response that it would have had. */
export function deliverFault(fault: Fault, respond: () => SandboxResponse, trackingId: string): Delivery {
  if (typeof fault === "number") return whole(finish(failure(fault), trackingId));
  if (typeof fault === "object") return whole(failureWith(fault, trackingId));
  switch (fault) {
    case "reset":
    case "hang":
      return { type: fault };
    case "lost-answer":
      respond();
      return { type: "reset" };
    case "truncate":
      return cut("truncated", respond());
    case "hang-body":
      return cut("stalled", respond());
    case "html":
      return whole(proxyPage(trackingId));
  }
}

function whole(response: SandboxResponse): Delivery {
  return { type: "whole", response };
}

/** A response without a body arrives whole. */
function cut(type: "truncated" | "stalled", response: SandboxResponse): Delivery {
  return response.body === "" ? whole(response) : { type, response };
}

function failureWith({ status, retryAfter }: Extract<Fault, object>, trackingId: string): SandboxResponse {
  const response = failure(status);
  const added = retryAfter === undefined ? {} : { "Retry-After": retryAfter };
  return finish({ ...response, headers: { ...response.headers, ...added } }, trackingId);
}

/** The sign-in page of a proxy, with a status that promises JSON. */
function proxyPage(trackingId: string): SandboxResponse {
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8", TrackingID: trackingId },
    body: "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>\n",
  };
}
