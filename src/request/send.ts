import { createTokens, type Tokens } from "../auth/tokens.ts";
import { createApiError } from "../errors/create-api-error.ts";
import { annotate, WebexError } from "../errors/webex-error.ts";
import type { ClientSettings } from "../options/client-settings.ts";
import { throwIfAborted } from "../time/abort.ts";
import { wait } from "../time/wait.ts";
import { attempt, type AttemptResult, type AttemptInput } from "./attempt.ts";
import { exchangeOf } from "./buffered-response.ts";
import { readFile, startDownload } from "./download.ts";
import { createHolds, type Holds } from "./holds.ts";
import { attemptOf, startCall, type PendingCall } from "./pending-call.ts";
import { readResponse } from "./read-response.ts";
import type { RequestRecord } from "./request-record.ts";
import { holdAfter, retryDelay, type Failure } from "./retry-policy.ts";

/** How a client sends. */
export interface Sender {
  /** Sends a call to the API, with a token. */
  send: (record: RequestRecord) => Promise<Response>;
  /**
   * Fetches a signed URL without one; resolves to the response, its body unread, once the headers have arrived. Throws
   * the error of a failed status.
   */
  download: (url: URL, signal: AbortSignal | undefined) => Promise<Response>;
}

/** What the calls of a client share. */
interface Shared {
  settings: ClientSettings;
  holds: Holds;
}

/**
 * The life of a call: it must stay within the origin of `baseUrl`; it waits while its resource is held; it gets a
 * token; it is sent within a time limit, and once more with a renewed token after a 401; a temporary failure
 * is retried; the rest is returned, or thrown if there is no response.
 */
export function createSender(settings: ClientSettings): Sender {
  const shared = { settings, holds: createHolds(settings.clock) };
  const tokens = createTokens(settings);
  const { origin } = new URL(settings.baseUrl);
  const maxAttempts = 1 + (settings.retry?.maxRetries ?? 0);
  return {
    async send(record) {
      const call = startCall(record, origin, maxAttempts);
      try {
        return await complete(call, shared, () => attemptAuthorized(call, tokens, shared));
      } catch (error) {
        throwIfAborted(record.signal);
        // A TokenError or a ConfigurationError doesn't know about the attempts before it.
        if (call.outcomeUnknown && error instanceof WebexError) annotate(error, { outcomeUnknown: true });
        throw error;
      }
    },
    async download(url, signal) {
      const call = startDownload(url, signal, maxAttempts);
      // Neither the token nor the headers of the client.
      const input = { secret: url.search, headers: new Headers(), read: readFile };
      const response = await complete(call, shared, () => attempt(call, input, settings));
      const failure = exchangeOf(response)?.failure;
      if (failure) throw createApiError(failure);
      return response;
    },
  };
}

async function complete(
  call: PendingCall,
  shared: Shared,
  attemptOnce: () => Promise<AttemptResult>,
): Promise<Response> {
  const { settings, holds } = shared;
  for (let retries = 0; ; retries += 1) {
    throwIfAborted(call.signal);
    await holds.pass(keysOf(call), call.signal);
    const result = await attemptOnce();
    const delayMs = result.failure && planRetry(call, retries, result.failure, shared);
    if (delayMs === undefined) {
      if ("error" in result) throw result.error;
      return result.response;
    }
    await wait(settings.clock, delayMs, call.signal);
  }
}

/** One attempt with a token and, if that was rejected with a 401, one more with a renewed token. */
async function attemptAuthorized(
  call: PendingCall,
  tokens: Tokens,
  { settings, holds }: Shared,
): Promise<AttemptResult> {
  const held = await tokens.get(call.signal);
  const result = await attempt(call, withToken(call, held.token), settings);
  const isRejected = result.failure?.reason === 401;
  if (!isRejected || !tokens.canRenew || call.isRenewed) return result;
  call.isRenewed = true;
  call.maxAttempts += 1;
  const renewed = await tokens.renew(held, call.signal);
  await holds.pass(keysOf(call), call.signal);
  return attempt(call, withToken(call, renewed.token), settings);
}

function withToken(call: PendingCall, token: string): AttemptInput {
  // A copy, so that what a `fetch` adds stays with this attempt.
  const headers = new Headers(call.record.headers);
  headers.set("authorization", `Bearer ${token}`);
  return { secret: token, headers, read: readResponse };
}

/** The wait before the next attempt, if there is to be one. Holds back other calls for as long as the service asks. */
function planRetry(
  call: PendingCall,
  retries: number,
  failure: Failure,
  { settings, holds }: Shared,
): number | undefined {
  const hold = holdAfter(failure, call, settings);
  if (hold) holds.hold(hold.key, hold.delayMs);
  const delayMs = retryDelay(call.operation, retries, failure, settings);
  if (delayMs === undefined) return undefined;
  const heldMs = Math.ceil(holds.remainingMs(keysOf(call)));
  const { reason } = failure;
  settings.emit({ type: "retry", ...attemptOf(call), reason, delayMs: Math.max(delayMs, heldMs) });
  return delayMs;
}

/** What may be held: the resource, and the URL. */
function keysOf({ operation, url }: PendingCall): string[] {
  return [operation.tag, url];
}
