import { WebexError } from "./webex-error.ts";

/** A list that cannot be read without loss: it moves faster than it can be read, or comes one item a page. */
export class ListingError extends WebexError {
  static override readonly name = "ListingError";
  override readonly code = "listing_unstable";
}
