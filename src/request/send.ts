import { attempt, type Outcome } from "./attempt.ts";
import { startCall, type Call } from "./call.ts";
import { createHolds } from "./holds.ts";
import { retryDelay, type RetryReason } from "./retry-policy.ts";
import type { Settings } from "./settings.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { wait } from "./wait.ts";

/**
 * The life of a request, from top to bottom: it must keep to the origin of `baseUrl`; it waits while its path is
 * held back; it asks for a token; it is sent, bounded in time; after a 401 it is sent once more with another token;
 * what passes by itself is tried again; the rest is answered, or thrown where there is no answer.
 */
export function createSend(settings: Settings): (request: Request) => Promise<Response> {
  const tokens = createTokens(settings);
  const holds = createHolds(settings.clock);
  const address = { baseUrl: settings.baseUrl, origin: new URL(settings.baseUrl).origin };
  const maxAttempts = 1 + (settings.retry?.maxRetries ?? 0);

  return async function send(request) {
    const call = startCall(request, address, maxAttempts);
    for (let retries = 0; ; retries += 1) {
      await holds.pass(call.path, call.signal);
      const outcome = await authorized(call, tokens, settings);
      const failure = failureOf(outcome);
      const delayMs = failure && retryDelay({ method: call.method, retries, ...failure }, settings);
      if (!failure || delayMs === undefined) return settle(outcome);
      announce(call, failure.reason, delayMs, settings);
      if (failure.retryAfterMs === undefined) await wait(settings.clock, delayMs, call.signal);
      else holds.hold(call.path, delayMs);
    }
  };
}

/** One attempt with a token; refused with a 401, one more with another token. */
async function authorized(call: Call, tokens: Tokens, settings: Settings): Promise<Outcome> {
  const token = await tokens.get(call.signal);
  const outcome = await attempt(call, token, settings);
  const isRefused = "response" in outcome && outcome.response.status === 401;
  if (!isRefused || !tokens.canRenew || call.isRenewed) return outcome;
  call.isRenewed = true;
  call.maxAttempts += 1;
  return attempt(call, await tokens.renew(token, call.signal), settings);
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

function settle(outcome: Outcome): Response {
  if ("error" in outcome) throw outcome.error;
  return outcome.response;
}
