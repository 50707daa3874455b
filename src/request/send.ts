import { createTokens, type Tokens } from "../auth/tokens.ts";
import { annotate, WebexError } from "../errors/webex-error.ts";
import type { ClientSettings } from "../options/client-settings.ts";
import { throwIfAborted } from "../time/abort.ts";
import { wait } from "../time/wait.ts";
import { attempt, type AttemptResult } from "./attempt.ts";
import { createHolds } from "./holds.ts";
import { startCall, type PendingCall } from "./pending-call.ts";
import type { RequestRecord } from "./request-record.ts";
import { holdAfter, retryDelay, type Failure } from "./retry-policy.ts";

/**
 * The life of a call: it must stay within the origin of `baseUrl`; it waits while its resource is held; it gets a
 * token; it is sent within a time limit, and once more with a renewed token after a 401; a temporary failure
 * is retried; the rest is returned, or thrown if there is no response.
 */
export function createSend(settings: ClientSettings): (record: RequestRecord) => Promise<Response> {
  const { clock, retry, baseUrl, emit } = settings;
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
    for (let retries = 0; ; retries += 1) {
      await holds.pass(keysOf(call), call.signal);
      const result = await attemptAuthorized(call, tokens, settings);
      const delayMs = result.failure && planRetry(call, retries, result.failure);
      if (delayMs === undefined) {
        if ("error" in result) throw result.error;
        return result.response;
      }
      await wait(clock, delayMs, call.signal);
    }
  }

  /** The wait before the next attempt, if there is to be one. Also holds back other calls as long as the service asks. */
  function planRetry(call: PendingCall, retries: number, failure: Failure): number | undefined {
    const hold = holdAfter(failure, call, settings);
    if (hold) holds.hold(hold.key, hold.delayMs);
    const delayMs = retryDelay(call.operation, retries, failure, settings);
    if (delayMs === undefined) return undefined;
    const { method, url, attempts: attempt, trackingId } = call;
    emit({
      type: "retry",
      ...{ method, url, attempt, reason: failure.reason },
      delayMs: Math.max(delayMs, Math.ceil(holds.remainingMs(keysOf(call)))),
      ...(trackingId !== undefined && { trackingId }),
    });
    return delayMs;
  }
}

/** What may be held: the resource, and the URL. */
function keysOf({ operation, url }: PendingCall): string[] {
  return [operation.tag, url];
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
