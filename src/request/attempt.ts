import { describeCause } from "../errors/describe-cause.ts";
import { redact } from "../errors/redact.ts";
import type { CallError, CallFacts } from "../errors/call-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ConnectionError, ResponseFormatError, TimeoutError } from "../errors/transport-errors.ts";
import type { ClientSettings } from "../options/client-settings.ts";
import { throwIfAborted } from "../time/abort.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import type { PendingCall } from "./pending-call.ts";
import { readResponse, type ReceivedResponse } from "./read-response.ts";
import { mayHaveActed, type RetryReason } from "./retry-policy.ts";

/** The result of one attempt: a response, or why there was none. */
export type AttemptResult = ReceivedResponse | { error: CallError; reason: RetryReason };

/** Sends a call once, within `timeoutMs`. Rejects only when the caller aborts, with the reason of its signal. */
export async function attempt(
  call: PendingCall,
  token: string,
  settings: ClientSettings,
): Promise<AttemptResult> {
  const { clock, timeoutMs, emit, transport } = settings;
  const { record, signal: callerSignal } = call;
  call.attempts += 1;
  if (!call.tokens.includes(token)) call.tokens.push(token);
  call.trackingId = undefined;
  const startedAt = clock.now();
  const about = { method: call.method, url: call.url, attempt: call.attempts };
  emit({ type: "request", ...about });
  try {
    const received = await withDeadline(
      { clock, timeoutMs, signal: callerSignal },
      async (signal, onStop) => {
        const response = await transport(record, headersOf(record.headers, token), signal);
        if (signal.aborted) return discard(response, signal);
        const facts = factsOf(noteResponse(call, response));
        return readResponse(response, {
          operation: call.operation,
          facts,
          secrets: call.tokens,
          onStop,
          date: clock.date(),
        });
      },
    );
    emit({
      type: "response",
      ...about,
      ...summaryOf(received),
      durationMs: Math.round(clock.now() - startedAt),
    });
    return received;
  } catch (error) {
    throwIfAborted(callerSignal);
    return failed(error, call, timeoutMs);
  }
}

/** A copy, so that what a `fetch` adds stays with this attempt. */
function headersOf(headers: Headers, token: string): Headers {
  const own = new Headers(headers);
  own.set("authorization", `Bearer ${token}`);
  return own;
}

function summaryOf({ response, exchange }: ReceivedResponse): { status: number; trackingId?: string } {
  const { trackingId } = exchange.facts;
  return { status: response.status, ...(trackingId !== undefined && { trackingId }) };
}

/** A `fetch` that ignores its signal may still respond after the attempt has ended. */
async function discard(response: Response, signal: AbortSignal): Promise<never> {
  await response.body?.cancel();
  throw signal.reason;
}

/** On the call, because its body may turn out to be unreadable. */
function noteResponse(call: PendingCall, { status, headers }: Response): PendingCall {
  const trackingId = headers.get("trackingid");
  call.trackingId = trackingId === null ? undefined : redact(trackingId, call.tokens);
  call.outcomeUnknown ||= mayHaveActed(call.operation, status);
  return call;
}

function factsOf({ method, url, path, attempts, trackingId, outcomeUnknown }: PendingCall): CallFacts {
  return { method, url, path, attempts, trackingId, outcomeUnknown };
}

function failed(error: unknown, call: PendingCall, timeoutMs: number): AttemptResult {
  call.outcomeUnknown ||= mayHaveActed(call.operation);
  if (error === deadlinePassed) {
    return { error: new TimeoutError(call, call.maxAttempts, timeoutMs), reason: "timeout" };
  }
  if (error instanceof ResponseFormatError) return { error, reason: "body" };
  const clean = (text: string): string => redact(text, call.tokens);
  if (error instanceof ConfigurationError) {
    const { message, cause } = error;
    throw new ConfigurationError(message, cause === undefined ? undefined : describeCause(cause, clean));
  }
  const cause = describeCause(error, clean);
  return { error: new ConnectionError(call, call.maxAttempts, cause), reason: "connection" };
}
