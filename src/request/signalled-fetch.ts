/** Sends a request, follows no redirect, and ends with the signal. */
export type SignalledFetch = (request: Request, signal: AbortSignal) => Promise<Response>;

/**
 * The caller's `fetch`, or the platform's as it is at the time of the call. The platform takes the signal beside the
 * request; a function of the caller's finds it in the request, which costs a second `Request`.
 */
export function signalledFetch(fetch: ((request: Request) => Promise<Response>) | undefined): SignalledFetch {
  return fetch
    ? (request, signal) => fetch(new Request(request, { signal, redirect: "manual" }))
    : (request, signal) => globalThis.fetch(request, { signal, redirect: "manual" });
}
