import { WebexError } from "./webex-error.ts";

/** Which call failed. */
export interface CallFacts {
  method: string;
  /** Origin and path, without the query. */
  url: string;
  /** Path template. */
  path: string;
  attempts: number;
  trackingId?: string | undefined;
  /** Whether an attempt of a write may have been carried out. */
  outcomeUnknown: boolean;
}

/** The base of every error of one HTTP call. */
export abstract class CallError extends WebexError {
  /** HTTP method. */
  readonly method: string;
  /** Origin and path; never the query string. */
  readonly url: string;
  /** How many times the call was sent. */
  readonly attempts: number;
  /** The service's id of the last attempt, to quote in a support case. */
  declare readonly trackingId?: string;
  override readonly outcomeUnknown: boolean;

  constructor(facts: CallFacts, problem: string, cause?: unknown) {
    const { method, url, path, attempts, trackingId, outcomeUnknown } = facts;
    const suffix = trackingId === undefined ? "" : ` [tracking id ${trackingId}]`;
    super(`${method} ${path}: ${problem}${suffix}`, cause);
    this.method = method;
    this.url = url;
    this.attempts = attempts;
    this.outcomeUnknown = outcomeUnknown;
    if (trackingId !== undefined) this.trackingId = trackingId;
  }
}
