import { createApiError } from "../errors/status-errors.ts";
import { exchangeOf } from "./arrived-response.ts";
import { attempt, type Outcome } from "./attempt.ts";
import { startCall, type Call } from "./call.ts";
import { createHolds } from "./holds.ts";
import type { Outgoing } from "./outgoing.ts";
import { holdDelay, retryDelay, type RetryReason } from "./retry-policy.ts";
import type { Settings } from "./settings.ts";
import { createTokens, type Tokens } from "../auth/tokens.ts";
import { wait } from "../time/wait.ts";

/**
 * The life of a request, from top to bottom: it must keep to the origin of `baseUrl`; it waits while its path is
 * held back; it asks for a token; it is sent, bounded in time; after a 401 it is sent once more with another token;
 * what passes by itself is tried again; the rest is answered, or thrown where there is no answer.
 */
export function createSend(settings: Settings): (outgoing: Outgoing) => Promise<Response> {
  const tokens = createTokens(settings);
  const holds = createHolds(settings.clock);
  const address = { baseUrl: settings.baseUrl, origin: new URL(settings.baseUrl).origin };
  const maxAttempts = 1 + (settings.retry?.maxRetries ?? 0);

  return async function send(outgoing) {
    const call = startCall(outgoing, address, maxAttempts);
    for (let retries = 0; ; retries += 1) {
      await holds.pass(call.path, call.signal);
      const outcome = await authorized(call, tokens, settings);
      const failure = failureOf(outcome);
      if (!failure) return settle(outcome, call);
      const heldMs = holds.hold(call.path, holdDelay(failure, settings));
      const delayMs = retryDelay({ method: call.method, retries, ...failure }, settings);
      if (delayMs === undefined) return settle(outcome, call);
      announce(call, failure.reason, Math.max(delayMs, heldMs), settings);
      if (failure.retryAfterMs === undefined) await wait(settings.clock, delayMs, call.signal);
    }
  };
}

/** One attempt with a token; refused with a 401, one more with another token. */
async function authorized(call: Call, tokens: Tokens, settings: Settings): Promise<Outcome> {
  const held = await tokens.get(call.signal);
  const outcome = await attempt(call, held.token, settings);
  const isRefused = "response" in outcome && outcome.response.status === 401;
  if (!isRefused || !tokens.canRenew || call.isRenewed) return outcome;
  call.isRenewed = true;
  call.maxAttempts += 1;
  const renewed = await tokens.renew(held, call.signal);
  return attempt(call, renewed.token, settings);
}

/** Why an attempt failed; `undefined` where it did not. */
function failureOf(outcome: Outcome): { reason: RetryReason; retryAfterMs: number | undefined } | undefined {
  if ("error" in outcome) return { reason: outcome.reason, retryAfterMs: undefined };
  const { response, retryAfterMs } = outcome;
  return response.ok ? undefined : { reason: response.status, retryAfterMs };
}

function announce(call: Call, reason: RetryReason, delayMs: number, { emit }: Settings): void {
  const { method, url, attempts, trackingId } = call;
  emit({ type: "retry", method, url, attempt: attempts, reason, delayMs, ...(trackingId && { trackingId }) });
}

/** openapi-fetch has no error for a failed HEAD, which has no body; so it is thrown. */
function settle(outcome: Outcome, { method }: Call): Response {
  if ("error" in outcome) throw outcome.error;
  const failure = exchangeOf(outcome.response)?.failure;
  if (failure && method === "HEAD") throw createApiError(failure);
  return outcome.response;
}
