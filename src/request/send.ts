import { createTokens, type Tokens } from "../auth/tokens.ts";
import { annotate, WebexError } from "../errors/webex-error.ts";
import type { ClientSettings } from "../options/client-settings.ts";
import { throwIfAborted } from "../time/abort.ts";
import { wait } from "../time/wait.ts";
import { attempt, type AttemptResult } from "./attempt.ts";
import { createHolds } from "./holds.ts";
import { startCall, type PendingCall } from "./pending-call.ts";
import type { RequestRecord } from "./request-record.ts";
import { holdAfter, retryDelay, type RetryReason } from "./retry-policy.ts";

/**
 * The life of a call: it must stay within the origin of `baseUrl`; it waits while its resource is held; it gets a
 * token; it is sent within a time limit, and once more with a renewed token after a 401; a temporary failure
 * is retried; the rest is returned, or thrown if there is no response.
 */
export function createSend(settings: ClientSettings): (record: RequestRecord) => Promise<Response> {
  const { clock, retry, baseUrl } = settings;
  const tokens = createTokens(settings);
  const holds = createHolds(clock);
  const { origin } = new URL(baseUrl);
  const maxAttempts = 1 + (retry?.maxRetries ?? 0);

  return async function send(record) {
    const call = startCall(record, origin, maxAttempts);
    try {
      return await complete(call);
    } catch (error) {
      throwIfAborted(record.signal);
      // A TokenError or a ConfigurationError doesn't know about the attempts before it.
      if (call.outcomeUnknown && error instanceof WebexError) annotate(error, { outcomeUnknown: true });
      throw error;
    }
  };

  async function complete(call: PendingCall): Promise<Response> {
    const { operation, url, signal } = call;
    for (let retries = 0; ; retries += 1) {
      await holds.pass([operation.tag, url], signal);
      const result = await attemptAuthorized(call, tokens, settings);
      const failure = failureOf(result);
      if (!failure) return settle(result);
      const hold = holdAfter(failure, call, settings);
      if (hold) holds.hold(hold.key, hold.delayMs);
      const delayMs = retryDelay({ operation, retries, ...failure }, settings);
      if (delayMs === undefined) return settle(result);
      const heldMs = Math.ceil(holds.remainingMs([operation.tag, url]));
      announce(call, failure.reason, Math.max(delayMs, heldMs), settings);
      await wait(clock, delayMs, signal);
    }
  }
}

/** One attempt with a token and, if that was rejected with a 401, one more with a renewed token. */
async function attemptAuthorized(
  call: PendingCall,
  tokens: Tokens,
  settings: ClientSettings,
): Promise<AttemptResult> {
  const held = await tokens.get(call.signal);
  const result = await attempt(call, held.token, settings);
  const isRejected = "response" in result && result.response.status === 401;
  if (!isRejected || !tokens.canRenew || call.isRenewed) return result;
  call.isRenewed = true;
  call.maxAttempts += 1;
  const renewed = await tokens.renew(held, call.signal);
  return attempt(call, renewed.token, settings);
}

/** Why an attempt failed; `undefined` if it succeeded. */
function failureOf(
  result: AttemptResult,
): { reason: RetryReason; retryAfterMs: number | undefined } | undefined {
  if ("error" in result) return { reason: result.reason, retryAfterMs: undefined };
  const { failure } = result.exchange;
  return failure && { reason: failure.status, retryAfterMs: failure.retryAfterMs };
}

function announce(call: PendingCall, reason: RetryReason, delayMs: number, { emit }: ClientSettings): void {
  const { method, url, attempts, trackingId } = call;
  emit({ type: "retry", method, url, attempt: attempts, reason, delayMs, ...(trackingId && { trackingId }) });
}

function settle(result: AttemptResult): Response {
  if ("error" in result) throw result.error;
  return result.response;
}
