import type { FailedAnswer } from "../errors/api-error.ts";
import type { CallFacts } from "../errors/call-error.ts";

/** What is known of a call beyond its `Response`. */
export interface Exchange {
  facts: CallFacts;
  /** Size of the body. */
  bytes: number;
  /** Set where the status is no success. */
  failure?: FailedAnswer;
}

const exchanges = new WeakMap<Response, Exchange>();

export function remember(response: Response, exchange: Exchange): void {
  exchanges.set(response, exchange);
}

/** `undefined` for a response that a middleware put in place of the one that came. */
export function exchangeOf(response: Response): Exchange | undefined {
  return exchanges.get(response);
}

/** As much as such a response tells by itself. */
export function foreignExchange(response: Response, path: string, error: unknown): Exchange {
  const facts: CallFacts = { method: "GET", url: response.url, path, attempts: 1 };
  if (response.ok) return { facts, bytes: 0 };
  const { status, statusText } = response;
  const body = typeof error === "string" ? error : JSON.stringify(error ?? "");
  const report = { serverMessage: undefined, errors: [], retryAfterMs: undefined, retryable: false };
  return { facts, bytes: 0, failure: { ...facts, ...report, status, statusText, headers: {}, body } };
}
