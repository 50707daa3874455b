/** A request that keeps the caller's signal beside itself. */
export interface DetachedRequest extends Request {
  readonly callerSignal: AbortSignal | undefined;
}

export interface DetachedRequestClass {
  new (input: RequestInfo | URL, init?: RequestInit): DetachedRequest;
  prototype: DetachedRequest;
}

let made: DetachedRequestClass | undefined;

/**
 * The class of requests that keep the caller's signal beside themselves. A `Request` made with a signal leaves a listener
 * on it until it is collected, which adds up on a signal that lives as long as the program.
 *
 * Made on first use: to name `Request` makes Node load its HTTP client, most of what importing this package would cost.
 *
 * Boundary: a middleware of openapi-fetch that answers with a `new Request` of its own brings its own signal.
 */
export function detachedRequestClass(): DetachedRequestClass {
  return (made ??= defineClass());
}

function defineClass(): DetachedRequestClass {
  return class extends Request {
    readonly callerSignal: AbortSignal | undefined;

    constructor(input: RequestInfo | URL, init: RequestInit = {}) {
      super(input, { ...init, signal: null });
      this.callerSignal = init.signal ?? undefined;
    }

    /** openapi-fetch accepts from a middleware what is an instance of this class: any request is. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Request;
    }
  };
}
