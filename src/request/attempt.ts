import { redact } from "../errors/redact.ts";
import type { CallError, CallFacts } from "../errors/call-error.ts";
import { ConnectionError, ResponseFormatError, TimeoutError } from "../errors/transport-errors.ts";
import type { Call } from "./call.ts";
import { deadlinePassed, withDeadline } from "./deadline.ts";
import { exchangeOf } from "./exchange.ts";
import { describeCause } from "./describe-cause.ts";
import { readFailure, readSuccess, type Answer } from "./read-answer.ts";
import type { RetryReason } from "./retry-policy.ts";
import type { Settings } from "./settings.ts";

/** What came of one attempt: an answer, or the error that there was none. */
export type Outcome = Answer | { error: CallError; reason: RetryReason };

/** Sends a call once, time-out included. Rejects only when the caller aborts, with the reason of its signal. */
export async function attempt(call: Call, token: string, settings: Settings): Promise<Outcome> {
  const { clock, timeoutMs, emit } = settings;
  call.attempts += 1;
  call.trackingId = undefined;
  const startedAt = clock.now();
  const about = { method: call.method, url: call.url, attempt: call.attempts };
  emit({ type: "request", ...about });
  try {
    const answer = await withDeadline({ clock, timeoutMs, signal: call.signal }, async (signal) => {
      const response = await settings.fetch(withToken(call.request, token), signal);
      return read(response, signal, call, token, clock.now());
    });
    emit({ type: "response", ...about, ...summary(answer), durationMs: clock.now() - startedAt });
    return answer;
  } catch (error) {
    call.signal?.throwIfAborted();
    return failed(error, call, token, timeoutMs);
  }
}

function summary({ response }: Answer): { status: number; trackingId?: string } {
  const trackingId = exchangeOf(response)?.facts.trackingId;
  return { status: response.status, ...(trackingId !== undefined && { trackingId }) };
}

/** A body can be read once, so each attempt takes a copy of it. */
function withToken(request: Request, token: string): Request {
  const attempted = request.body ? request.clone() : request;
  attempted.headers.set("authorization", `Bearer ${token}`);
  return attempted;
}

async function read(
  response: Response,
  signal: AbortSignal,
  call: Call,
  token: string,
  now: number,
): Promise<Answer> {
  if (signal.aborted) {
    await response.body?.cancel(); // An answer that came too late.
    throw signal.reason;
  }
  const trackingId = response.headers.get("trackingid");
  call.trackingId = trackingId === null ? undefined : redact(trackingId, [token]);
  const { method, url, path, attempts } = call;
  const facts: CallFacts = { method, url, path, attempts, trackingId: call.trackingId };
  return response.ok
    ? readSuccess(response, facts, signal)
    : readFailure(response, facts, { signal, token, now });
}

function failed(error: unknown, call: Call, token: string, timeoutMs: number): Outcome {
  if (error === deadlinePassed) {
    return { error: new TimeoutError(call, call.maxAttempts, timeoutMs), reason: "timeout" };
  }
  if (error instanceof ResponseFormatError) return { error, reason: "body" };
  const cause = describeCause(error, (text) => redact(text, [token]));
  return { error: new ConnectionError(call, call.maxAttempts, cause), reason: "connection" };
}
