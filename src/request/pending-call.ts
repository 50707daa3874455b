import type { CallFacts } from "../errors/call-error.ts";
import { redact } from "../errors/redact.ts";
import type { ResponseEvent } from "../events.ts";
import type { Operation } from "../operation.ts";
import { refuse } from "../options/check.ts";
import type { RequestRecord } from "./request-record.ts";
import { mayHaveActed } from "./retry-policy.ts";

/** One call in progress: what is sent, and what its attempts so far have shown. */
export interface PendingCall extends CallFacts {
  record: RequestRecord;
  operation: Operation;
  signal: AbortSignal | undefined;
  /** The most attempts that can be made. */
  maxAttempts: number;
  /** Secrets sent so far, which must not appear in errors or events: tokens, or the query of a signed URL. */
  secrets: Set<string>;
  /** Redacts these secrets. */
  clean: (text: string) => string;
  /** Whether a 401 was already met with a renewed token. */
  isRenewed: boolean;
}

/** Throws a `ConfigurationError` for a request that would carry the token to another origin. */
export function startCall(record: RequestRecord, origin: string, maxAttempts: number): PendingCall {
  const { operation, method, signal } = record;
  const { origin: target, pathname } = new URL(record.url);
  if (target !== origin) {
    const fix = "The token is only sent there. Create another client for another origin.";
    refuse("baseUrl", `on the client's origin ${origin}`, target, fix);
  }
  const { path } = operation;
  const secrets = new Set<string>();
  return {
    ...{ record, operation, signal, method, url: origin + pathname, path, maxAttempts, secrets },
    clean: (text) => redact(text, [...secrets]),
    attempts: 0,
    outcomeUnknown: false,
    isRenewed: false,
  };
}

export function startAttempt(call: PendingCall, secret: string): void {
  call.attempts += 1;
  call.secrets.add(secret);
  call.trackingId = undefined;
}

/** Notes what the head of a response shows, since its body may turn out to be unreadable. */
export function noteResponse(call: PendingCall, { status, headers }: Response): void {
  // A mock's headers may be a `Map`, which returns `undefined`.
  const trackingId: unknown = headers.get("trackingid");
  call.trackingId = typeof trackingId === "string" ? call.clean(trackingId) : undefined;
  call.outcomeUnknown ||= mayHaveActed(call.operation, status);
}

/** What is known about the call so far, for an error. */
export function factsOf(call: PendingCall): CallFacts {
  const { method, url, path, attempts, trackingId, outcomeUnknown } = call;
  return { method, url, path, attempts, trackingId, outcomeUnknown };
}

/** What events say about the attempt. */
export function attemptOf(
  call: PendingCall,
): Pick<ResponseEvent, "method" | "url" | "attempt" | "trackingId"> {
  const { method, url, attempts, trackingId } = call;
  return { method, url, attempt: attempts, ...(trackingId !== undefined && { trackingId }) };
}
