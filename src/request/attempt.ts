import { describeCause, innermost } from "../errors/describe-cause.ts";
import type { CallError } from "../errors/call-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ConnectionError, ResponseFormatError, TimeoutError } from "../errors/transport-errors.ts";
import type { ClientSettings } from "../options/client-settings.ts";
import { throwIfAborted } from "../time/abort.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { exchangeOf } from "./buffered-response.ts";
import { attemptOf, noteResponse, startAttempt, type PendingCall } from "./pending-call.ts";
import type { Reading } from "./read-response.ts";
import { isRetryable, mayHaveActed, type Failure } from "./retry-policy.ts";

/** The result of one attempt: a response, or an error if there was none; and why it failed. */
export type AttemptResult =
  { response: Response; failure?: Failure | undefined } | { error: CallError; failure: Failure };

/** What one attempt sends, apart from the call, and how its response is read. */
export interface AttemptInput {
  /** The token, or the query of a signed URL. Appears in no error. */
  secret: string;
  headers: Headers;
  read: (response: Response, reading: Reading) => Promise<Response>;
}

/**
 * Sends a call once, within `timeoutMs`. Rejects when the caller aborts, with the reason of its signal, and with a
 * `ConfigurationError` for a bug in `fetch`.
 */
export async function attempt(
  call: PendingCall,
  input: AttemptInput,
  settings: ClientSettings,
): Promise<AttemptResult> {
  const { clock, emit } = settings;
  startAttempt(call, input.secret);
  const startedAt = clock.now();
  emit({ type: "request", ...attemptOf(call) });
  try {
    const response = await receive(call, input, settings);
    const { status } = response;
    const durationMs = Math.round(clock.now() - startedAt);
    emit({ type: "response", ...attemptOf(call), status, durationMs });
    const failure = exchangeOf(response)?.failure;
    return { response, failure: failure && { reason: status, retryAfterMs: failure.retryAfterMs } };
  } catch (error) {
    throwIfAborted(call.signal);
    return failed(error, call, settings);
  }
}

function receive(
  call: PendingCall,
  { headers, read }: AttemptInput,
  { clock, timeoutMs, transport }: ClientSettings,
): Promise<Response> {
  return withDeadline({ clock, timeoutMs, signal: call.signal }, async (signal) => {
    const response = await transport(call.record, headers, signal);
    if (signal.aborted) return discard(response, signal);
    noteResponse(call, response);
    return read(response, { call, signal, date: clock.date() });
  });
}

/** A `fetch` that ignores its signal may still respond after the attempt has ended. */
async function discard(response: Response, signal: AbortSignal): Promise<never> {
  await response.body?.cancel();
  throw signal.reason;
}

function failed(error: unknown, call: PendingCall, { timeoutMs }: ClientSettings): AttemptResult {
  call.outcomeUnknown ||= mayHaveActed(call.operation);
  const limit = isRetryable(call.operation, "connection") ? ` of ${call.maxAttempts}` : "";
  const count = `attempt ${call.attempts}${limit}`;
  if (error === deadlinePassed) {
    const problem = `no complete response after ${timeoutMs} ms, ${count}`;
    return { error: new TimeoutError(call, problem), failure: { reason: "timeout" } };
  }
  if (error instanceof ResponseFormatError) return { error, failure: { reason: "body" } };
  if (error instanceof ConfigurationError) {
    const { message, cause } = error;
    throw new ConfigurationError(message, cause === undefined ? undefined : describeCause(cause, call.clean));
  }
  const cause = describeCause(error, call.clean);
  const problem = `no complete response, ${count} - ${innermost(cause)}`;
  return { error: new ConnectionError(call, problem, cause), failure: { reason: "connection" } };
}
