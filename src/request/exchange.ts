import type { FailedAnswer } from "../errors/api-error.ts";
import type { CallFacts } from "../errors/call-error.ts";
import { readErrorBody } from "../errors/error-body.ts";
import { isRetryable } from "./retry-policy.ts";

/** What is known of a call beyond its `Response`. */
export interface Exchange {
  facts: CallFacts;
  /** Size of the body. */
  bytes: number;
  /** Set where the status is no success. */
  failure?: FailedAnswer;
}

/** How much of a body an error shows, in characters. */
export const maxShownBody: number = 8 * 1024;

/**
 * As much as a response tells by itself that a middleware put in place of the one that came; its `error` was read, and
 * cleaned, before.
 */
export function foreignExchange(response: Response, path: string, error: unknown): Exchange {
  const { ok, status, statusText, headers } = response;
  const facts: CallFacts = { method: "GET", url: response.url.replace(/[?#].*$/s, ""), path, attempts: 1 };
  if (ok) return { facts, bytes: 0 };
  const body = typeof error === "string" ? error : JSON.stringify(error ?? "");
  const { trackingId = headers.get("trackingid") ?? undefined, ...report } = readErrorBody(body);
  const more = { retryAfterMs: undefined, retryable: isRetryable(facts.method, status), headers: {} };
  const shown = body.slice(0, maxShownBody);
  return {
    facts,
    bytes: 0,
    failure: { ...facts, ...report, ...more, trackingId, status, statusText, body: shown },
  };
}
