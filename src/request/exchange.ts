import type { ErrorBody } from "../../generated/types.ts";
import type { FailedResponse } from "../errors/api-error.ts";
import type { ErrorReport } from "../errors/error-body.ts";
import type { CallFacts } from "../errors/call-error.ts";

/** What is known about a call, apart from its `Response`. */
export type Exchange = {
  facts: CallFacts;
  /** Size of the body as received. */
  bytes: number;
} & (Succeeded | Failed);

interface Succeeded {
  /** The parsed body; `undefined` if there was none. */
  json: unknown;
  /** What a list reports next to its items, or instead of them. */
  report?: ErrorReport;
  failure?: never;
}

interface Failed {
  failure: FailedResponse;
  /** The body, converted to the documented shape. */
  errorBody: ErrorBody;
  report?: never;
}
