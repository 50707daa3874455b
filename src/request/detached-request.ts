/**
 * A request that keeps the caller's signal beside itself. A `Request` made with a signal leaves a listener on it
 * until it is collected, which adds up on a signal that lives as long as the program.
 *
 * Boundary: a middleware of openapi-fetch that answers with a `new Request` of its own brings its own signal.
 */
export class DetachedRequest extends Request {
  readonly callerSignal: AbortSignal | undefined;

  constructor(input: RequestInfo | URL, init: RequestInit = {}) {
    super(input, { ...init, signal: null });
    this.callerSignal = init.signal ?? undefined;
  }

  /** openapi-fetch accepts from a middleware what is an instance of this class: any request is. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Request;
  }
}
