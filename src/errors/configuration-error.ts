import { WebexError } from "./webex-error.ts";

/**
 * An invalid option or call, found before anything is sent, or a bug in the `fetch` option. The message says what to
 * do.
 */
export class ConfigurationError extends WebexError {
  static override readonly name = "ConfigurationError";
  override readonly code = "configuration";
}
