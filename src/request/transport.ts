import { callFetch } from "./call-fetch.ts";

/** What is sent, apart from the headers and the signal, which differ between attempts. */
export interface Sendable {
  readonly url: string;
  readonly method: string;
  readonly body?: BodyInit | undefined;
}

/** Sends one attempt, follows no redirect, and ends with the signal; rejects as `callFetch` does. */
export type Transport = (request: Sendable, headers: Headers, signal: AbortSignal) => Promise<Response>;

/** Node aborts a request's signal only while the request itself is reachable: here, as long as the attempt's signal. */
const kept = /* @__PURE__ */ new WeakMap<AbortSignal, Request>();

/** Sends through the caller's `fetch`, or through `globalThis.fetch`, looked up at each call. */
export function createTransport(fetch: ((request: Request) => Promise<Response>) | undefined): Transport {
  return ({ url, method, body }, headers, signal) => {
    const common: RequestInit = { method, headers, signal, redirect: "manual" };
    const init = body === undefined ? common : { ...common, body };
    if (!fetch) return callFetch(() => globalThis.fetch(url, init));
    const request = new Request(url, init);
    kept.set(signal, request);
    return callFetch(() => fetch(request));
  };
}
