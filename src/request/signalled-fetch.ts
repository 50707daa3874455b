/** Sends a request, follows no redirect, and ends with the signal. */
export type SignalledFetch = (request: Request, signal: AbortSignal) => Promise<Response>;

/** Node tells a request's signal of an abort only as long as the request is kept: as long as the signal here. */
const kept = new WeakMap<AbortSignal, Request>();

/**
 * The caller's `fetch`, or the platform's as it is at the time of the call. The platform takes the signal beside the
 * request; a function of the caller's finds it in the request, which costs a second `Request`.
 */
export function signalledFetch(fetch: ((request: Request) => Promise<Response>) | undefined): SignalledFetch {
  if (!fetch) return (request, signal) => globalThis.fetch(request, { signal, redirect: "manual" });
  return (request, signal) => {
    const signalled = new Request(request, { signal, redirect: "manual" });
    kept.set(signal, signalled);
    return fetch(signalled);
  };
}
