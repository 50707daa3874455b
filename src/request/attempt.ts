import { describeCause, innermost } from "../errors/describe-cause.ts";
import type { CallError } from "../errors/call-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ConnectionError, ResponseFormatError, TimeoutError } from "../errors/transport-errors.ts";
import type { ClientSettings } from "../options/client-settings.ts";
import { throwIfAborted } from "../time/abort.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { noteResponse, startAttempt, type PendingCall } from "./pending-call.ts";
import { readResponse, type ReceivedResponse } from "./read-response.ts";
import { mayHaveActed, type Failure } from "./retry-policy.ts";

/** The result of one attempt: a response, or an error if there was none; and why it failed. */
export type AttemptResult =
  { response: Response; failure?: Failure | undefined } | { error: CallError; failure: Failure };

/**
 * Sends a call once, within `timeoutMs`. Rejects when the caller aborts, with the reason of its signal, and with a
 * `ConfigurationError` for a bug in `fetch`.
 */
export async function attempt(
  call: PendingCall,
  token: string,
  settings: ClientSettings,
): Promise<AttemptResult> {
  const { clock, emit } = settings;
  startAttempt(call, token);
  const startedAt = clock.now();
  const about = { method: call.method, url: call.url, attempt: call.attempts };
  emit({ type: "request", ...about });
  try {
    const { response, exchange } = await receive(call, token, settings);
    const { trackingId } = call;
    emit({
      type: "response",
      ...about,
      status: response.status,
      ...(trackingId !== undefined && { trackingId }),
      durationMs: Math.round(clock.now() - startedAt),
    });
    const { failure } = exchange;
    return { response, failure: failure && { reason: failure.status, retryAfterMs: failure.retryAfterMs } };
  } catch (error) {
    throwIfAborted(call.signal);
    return failed(error, call, settings);
  }
}

/** Sends the call and reads the whole response. */
function receive(
  call: PendingCall,
  token: string,
  { clock, timeoutMs, transport }: ClientSettings,
): Promise<ReceivedResponse> {
  // A copy, so that what a `fetch` adds stays with this attempt.
  const headers = new Headers(call.record.headers);
  headers.set("authorization", `Bearer ${token}`);
  return withDeadline({ clock, timeoutMs, signal: call.signal }, async (signal, onStop) => {
    const response = await transport(call.record, headers, signal);
    if (signal.aborted) return discard(response, signal);
    noteResponse(call, response);
    return readResponse(response, { call, onStop, date: clock.date() });
  });
}

/** A `fetch` that ignores its signal may still respond after the attempt has ended. */
async function discard(response: Response, signal: AbortSignal): Promise<never> {
  await response.body?.cancel();
  throw signal.reason;
}

function failed(error: unknown, call: PendingCall, { timeoutMs }: ClientSettings): AttemptResult {
  call.outcomeUnknown ||= mayHaveActed(call.operation);
  const count = `attempt ${call.attempts} of ${call.maxAttempts}`;
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
  const problem = `no response, ${count} - ${innermost(cause)}`;
  return { error: new ConnectionError(call, problem, cause), failure: { reason: "connection" } };
}
