import { WebexError } from "./webex-error.ts";

/**
 * The token function threw (`cause` is a plain copy of its error), took longer than `timeoutMs`, or returned something
 * that isn't a token. Not retried.
 */
export class TokenError extends WebexError {
  static override readonly name = "TokenError";
  override readonly code = "token";
}
