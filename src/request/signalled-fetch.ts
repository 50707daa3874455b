import type { Outgoing } from "./outgoing.ts";

/** Sends a request, follows no redirect, and ends with the signal. */
export type SignalledFetch = (outgoing: Outgoing, signal: AbortSignal) => Promise<Response>;

/** Node tells a request's signal of an abort only as long as the request is kept: as long as the signal here. */
const kept = /* @__PURE__ */ new WeakMap<AbortSignal, Request>();

/**
 * The caller's `fetch`, or the platform's as it is at the time of the call. The platform's is given an
 * address or a request and the signal beside it; a function of the caller's finds the signal in a request.
 */
export function signalledFetch(fetch: ((request: Request) => Promise<Response>) | undefined): SignalledFetch {
  if (!fetch) return (outgoing, signal) => globalThis.fetch(...partsOf(outgoing, signal));
  return (outgoing, signal) => {
    const request = new Request(...partsOf(outgoing, signal));
    kept.set(signal, request);
    return fetch(request);
  };
}

/** What `fetch` and `Request` take. A body can be read once, so each attempt takes a copy of it. */
function partsOf(outgoing: Outgoing, signal: AbortSignal): [string | Request, RequestInit] {
  const redirect = "manual";
  if ("clone" in outgoing) return [outgoing.body ? outgoing.clone() : outgoing, { signal, redirect }];
  const { url, method, headers } = outgoing;
  return [url, { method, headers, signal, redirect }];
}
