import { CallError, trackingSuffix, type CallFacts } from "./call-error.ts";
import { nameClass } from "./webex-error.ts";

/** No answer: name look-up, refused, reset, or a body that was cut off. The `cause` says which. */
export class ConnectionError extends CallError {
  override readonly code = "connection_error";
  static {
    nameClass(this, "ConnectionError");
  }

  constructor(facts: CallFacts, maxAttempts: number, cause: Error) {
    super(
      `${facts.method} ${facts.path}: no answer, attempt ${facts.attempts} of ${maxAttempts} - ${innermost(cause)}` +
        trackingSuffix(facts.trackingId),
      facts,
      cause,
    );
  }
}

/** One attempt, body included, outlived `timeoutMs`. */
export class TimeoutError extends CallError {
  override readonly code = "timeout";
  static {
    nameClass(this, "TimeoutError");
  }

  constructor(facts: CallFacts, maxAttempts: number, timeoutMs: number) {
    super(
      `${facts.method} ${facts.path}: no complete answer after ${timeoutMs} ms, ` +
        `attempt ${facts.attempts} of ${maxAttempts}${trackingSuffix(facts.trackingId)}`,
      facts,
    );
  }
}

/** A 2xx whose body is not what the spec says at the top level: not JSON, or no `items` array. */
export class ResponseFormatError extends CallError {
  override readonly code = "response_format";
  /** HTTP status of the answer. */
  readonly status: number;
  /** Size of the body in bytes. */
  readonly bytes: number;
  static {
    nameClass(this, "ResponseFormatError");
  }

  constructor(facts: CallFacts, answer: { status: number; bytes: number; rule: string }) {
    super(
      `${facts.method} ${facts.path}: ${answer.status} with a body of ${answer.bytes} bytes that ${answer.rule}` +
        trackingSuffix(facts.trackingId),
      facts,
    );
    this.status = answer.status;
    this.bytes = answer.bytes;
  }
}

/** `fetch` says "fetch failed" and keeps the reason in the cause of the cause. */
function innermost(error: Error): string {
  const { cause, message, name } = error;
  const words = message || ("code" in error && typeof error.code === "string" ? error.code : name);
  return cause instanceof Error ? innermost(cause) : words;
}
