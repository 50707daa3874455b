import { WebexError } from "./webex-error.ts";

/** Which call failed, in plain data. */
export interface CallFacts {
  method: string;
  /** Origin and path, without the query. */
  url: string;
  /** The path as the spec names it, below the base URL. */
  path: string;
  attempts: number;
  trackingId?: string | undefined;
}

/** The base of every error of one HTTP call. */
export abstract class CallError extends WebexError {
  /** HTTP method. */
  readonly method: string;
  /** Origin and path; never the query string. */
  readonly url: string;
  /** How many times the call was sent. */
  readonly attempts: number;
  /** The service's own id of the last attempt, to be quoted in a support case. */
  declare readonly trackingId?: string;

  constructor(facts: CallFacts, outcome: string, cause?: unknown) {
    const { method, url, path, attempts, trackingId } = facts;
    const suffix = trackingId === undefined ? "" : ` [tracking id ${trackingId}]`;
    super(`${method} ${path}: ${outcome}${suffix}`, cause);
    this.method = method;
    this.url = url;
    this.attempts = attempts;
    if (trackingId !== undefined) this.trackingId = trackingId;
  }
}
