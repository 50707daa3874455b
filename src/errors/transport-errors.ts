import { CallError, type CallFacts } from "./call-error.ts";

/** No response: DNS, connection refused or reset, or a body that was cut off. The `cause` says which. */
export class ConnectionError extends CallError {
  static override readonly name = "ConnectionError";
  override readonly code = "connection_error";
}

/** One attempt, body included, took longer than `timeoutMs`. */
export class TimeoutError extends CallError {
  static override readonly name = "TimeoutError";
  override readonly code = "timeout";
}

/** A 2xx that isn't what the spec says at the top level. */
export interface MalformedResponse {
  status: number;
  /** Size of the body. */
  bytes: number;
  /** What is wrong: `is not JSON`. */
  problem: string;
  serverMessage?: string | undefined;
}

/**
 * A 2xx whose body isn't what the spec says at the top level: not JSON, a list without its items, or a list that also
 * reports errors, so that it may be incomplete.
 */
export class ResponseFormatError extends CallError {
  static override readonly name = "ResponseFormatError";
  override readonly code = "response_format";
  /** HTTP status. */
  readonly status: number;
  /** Size of the body in bytes. */
  readonly bytes: number;
  /** The body's own words, if it has any: a message, or the text of an HTML page. */
  declare readonly serverMessage?: string;

  constructor(facts: CallFacts, { status, bytes, problem, serverMessage }: MalformedResponse) {
    const words = serverMessage === undefined ? "" : ` - ${serverMessage}`;
    super(facts, `${status} with a body of ${bytes} bytes that ${problem}${words}`);
    this.status = status;
    this.bytes = bytes;
    if (serverMessage !== undefined) this.serverMessage = serverMessage;
  }
}
