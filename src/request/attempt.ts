import { redact } from "../errors/redact.ts";
import type { CallError, CallFacts } from "../errors/call-error.ts";
import { ConnectionError, ResponseFormatError, TimeoutError } from "../errors/transport-errors.ts";
import { exchangeOf } from "./arrived-response.ts";
import type { Call } from "./call.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { describeCause } from "../errors/describe-cause.ts";
import type { Outgoing } from "./outgoing.ts";
import { readAnswer, type Answer } from "./read-answer.ts";
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
    const answer = await withDeadline({ clock, timeoutMs, signal: call.signal }, async (signal, onStop) => {
      const response = await settings.fetch(withToken(call.outgoing, token), signal);
      if (signal.aborted) return refuseLate(response, signal);
      const facts = factsOf(call, response, token);
      return await readAnswer(response, { facts, token, onStop, now: clock.now() });
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

function withToken(outgoing: Outgoing, token: string): Outgoing {
  outgoing.headers.set("authorization", `Bearer ${token}`);
  return outgoing;
}

/** A `fetch` that does not heed its signal may answer after all; nobody waits for it any more. */
async function refuseLate(response: Response, signal: AbortSignal): Promise<never> {
  await response.body?.cancel();
  throw signal.reason;
}

/** What is known of a call once it is answered; a failure of its body is told with the answer's tracking id. */
function factsOf(call: Call, { headers }: Response, token: string): CallFacts {
  const trackingId = headers.get("trackingid");
  call.trackingId = trackingId === null ? undefined : redact(trackingId, [token]);
  const { method, url, path, attempts } = call;
  return { method, url, path, attempts, trackingId: call.trackingId };
}

function failed(error: unknown, call: Call, token: string, timeoutMs: number): Outcome {
  if (error === deadlinePassed) {
    return { error: new TimeoutError(call, call.maxAttempts, timeoutMs), reason: "timeout" };
  }
  if (error instanceof ResponseFormatError) return { error, reason: "body" };
  const cause = describeCause(error, (text) => redact(text, [token]));
  return { error: new ConnectionError(call, call.maxAttempts, cause), reason: "connection" };
}
