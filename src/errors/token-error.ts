import { WebexError } from "./webex-error.ts";

/**
 * No token could be had: the token function threw (the `cause` is a plain copy of its error), took longer than `timeoutMs`, or
 * gave something that is no token. Not retried.
 */
export class TokenError extends WebexError {
  static override readonly name = "TokenError";
  override readonly code = "token";
}
