import type { RetryEvent } from "../events.ts";
import { backoff } from "./backoff.ts";
import type { RetrySettings } from "./settings.ts";

export type RetryReason = RetryEvent["reason"];

/** What passes by itself. */
const passing: readonly RetryReason[] = [429, 423, 500, 502, 503, 504, "connection", "timeout", "body"];
/** Where the service says that it did not act, so that a POST may be sent again too. */
const notActed: readonly RetryReason[] = [429, 423];

const retried: Record<string, readonly RetryReason[] | undefined> = {
  GET: passing,
  HEAD: passing,
  PUT: passing,
  DELETE: passing,
  POST: notActed,
};

/** Whether the same call may succeed when it is sent again. */
export function isRetryable(method: string, reason: RetryReason): boolean {
  return retried[method]?.includes(reason) ?? false;
}

/** One failed attempt, as far as the policy looks at it. */
export interface FailedAttempt {
  method: string;
  reason: RetryReason;
  /** How many retries came before. */
  retries: number;
  retryAfterMs: number | undefined;
}

/** The wait before the next attempt in milliseconds, or `undefined` when there is to be none. */
export function retryDelay(
  { method, reason, retries, retryAfterMs }: FailedAttempt,
  { retry, random }: { retry: RetrySettings | undefined; random: () => number },
): number | undefined {
  if (!retry || retries >= retry.maxRetries || !isRetryable(method, reason)) return undefined;
  if (retryAfterMs === undefined) return backoff(retries + 1, retry, random);
  return retryAfterMs <= retry.maxRetryAfterMs ? retryAfterMs : undefined;
}

/** How long every call to the same path is held back, in milliseconds: a `Retry-After` that is short enough to heed. */
export function holdDelay(
  { retryAfterMs = 0 }: Pick<FailedAttempt, "retryAfterMs">,
  { retry }: { retry: RetrySettings | undefined },
): number {
  return retry && retryAfterMs <= retry.maxRetryAfterMs ? retryAfterMs : 0;
}
