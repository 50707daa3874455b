import { CallError, type CallFacts } from "./call-error.ts";

/** No answer: name look-up, refused, reset, or a body that was cut off. The `cause` says which. */
export class ConnectionError extends CallError {
  static override readonly name = "ConnectionError";
  override readonly code = "connection_error";

  constructor(facts: CallFacts, maxAttempts: number, cause: Error) {
    super(facts, `no answer, attempt ${facts.attempts} of ${maxAttempts} - ${innermost(cause)}`, cause);
  }
}

/** One attempt, body included, outlived `timeoutMs`. */
export class TimeoutError extends CallError {
  static override readonly name = "TimeoutError";
  override readonly code = "timeout";

  constructor(facts: CallFacts, maxAttempts: number, timeoutMs: number) {
    super(facts, `no complete answer after ${timeoutMs} ms, attempt ${facts.attempts} of ${maxAttempts}`);
  }
}

/** A 2xx whose body is not what the spec says at the top level: not JSON, or no `items` array. */
export class ResponseFormatError extends CallError {
  static override readonly name = "ResponseFormatError";
  override readonly code = "response_format";
  /** HTTP status of the answer. */
  readonly status: number;
  /** Size of the body in bytes. */
  readonly bytes: number;

  constructor(facts: CallFacts, answer: { status: number; bytes: number; rule: string }) {
    super(facts, `${answer.status} with a body of ${answer.bytes} bytes that ${answer.rule}`);
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
