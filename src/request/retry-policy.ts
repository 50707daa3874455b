import type { RetryEvent } from "../events.ts";
import type { Operation } from "../operation.ts";
import type { ClientSettings } from "../options/client-settings.ts";
import { backoff, type Backoff } from "./backoff.ts";

export type RetryReason = RetryEvent["reason"];

/** Failures that may pass without a change. */
const temporary: readonly RetryReason[] = [429, 423, 500, 502, 503, 504, "connection", "timeout", "body"];
/** Statuses that say the service didn't act, so that any call may be repeated. */
const notActed: readonly RetryReason[] = [429, 423];
/** A limit on the whole resource, where 423 is about one URL. */
const resourceLimits: readonly RetryReason[] = [429, 503];

/** Whether the same call may succeed when it is repeated, without the risk of doing something twice. */
export function isRetryable({ method, readOnly = false }: Repeatable, reason: RetryReason): boolean {
  const isRepeatable = readOnly || method === "PUT" || method === "DELETE";
  return (isRepeatable ? temporary : notActed).includes(reason);
}

/**
 * Whether the service may have carried out an attempt. Not one of an operation that only reads, nor one that it refused
 * with a 3xx or 4xx; `status` is absent if there was no response.
 */
export function mayHaveActed({ readOnly }: Repeatable, status?: number): boolean {
  const isRefused = status !== undefined && (status < 200 || (status >= 300 && status <= 499));
  return !readOnly && !isRefused;
}

/** What decides whether a call can be repeated. */
type Repeatable = Pick<Operation, "method" | "readOnly">;

/** Why an attempt failed, and how long the service asked to wait. */
export interface Failure {
  reason: RetryReason;
  retryAfterMs?: number | undefined;
}

/**
 * The wait before the next attempt in milliseconds, or `undefined` if there is to be none.
 *
 * @param retries How many retries came before.
 */
export function retryDelay(
  operation: Repeatable,
  retries: number,
  { reason, retryAfterMs }: Failure,
  { retry, random }: Pick<ClientSettings, "retry" | "random">,
): number | undefined {
  if (!retry || retries >= retry.maxRetries || !isRetryable(operation, reason)) return undefined;
  if (retryAfterMs !== undefined && retryAfterMs > retry.maxRetryAfterMs) return undefined;
  const isUntimedLimit = retryAfterMs === undefined && notActed.includes(reason);
  return Math.max(retryAfterMs ?? 0, backoff(retries, isUntimedLimit ? slowBackoff(retry) : retry, random));
}

/** For a limit that doesn't say when it ends: it rarely passes within seconds. */
function slowBackoff({ baseDelayMs, maxDelayMs }: Backoff): Backoff {
  return { baseDelayMs: 10 * baseDelayMs, maxDelayMs, minShare: 0.5 };
}

/** What a `Retry-After` holds back for every call of the client: the resource, after a 423 the URL. */
export function holdAfter(
  { reason, retryAfterMs = 0 }: Failure,
  { operation, url }: { operation: Operation; url: string },
  { retry }: Pick<ClientSettings, "retry">,
): { key: string; delayMs: number } | undefined {
  if (!retry || retryAfterMs > retry.maxRetryAfterMs) return undefined;
  if (resourceLimits.includes(reason)) return { key: operation.tag, delayMs: retryAfterMs };
  return reason === 423 ? { key: url, delayMs: retryAfterMs } : undefined;
}
