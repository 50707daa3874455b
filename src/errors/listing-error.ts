import { WebexError } from "./webex-error.ts";

/**
 * A list cannot be read without loss: it changes faster than it can be read, or the server ignores `offset`, skips
 * items or returns one item per page. The message names the reason and a fix.
 */
export class ListingError extends WebexError {
  static override readonly name = "ListingError";
  override readonly code = "listing_unstable";
}
