import { WebexError } from "./webex-error.ts";

/** An option or a call that cannot be right, found before anything was sent. The message says what to do. */
export class ConfigurationError extends WebexError {
  static override readonly name = "ConfigurationError";
  override readonly code = "configuration";
}
