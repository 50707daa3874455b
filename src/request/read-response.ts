import type { FailedResponse } from "../errors/api-error.ts";
import type { CallFacts } from "../errors/call-error.ts";
import { readErrorBody, toErrorBody } from "../errors/error-body.ts";
import { redact } from "../errors/redact.ts";
import { ResponseFormatError } from "../errors/transport-errors.ts";
import type { Operation } from "../operation.ts";
import type { OnStop } from "../time/deadline.ts";
import { bufferedResponse } from "./buffered-response.ts";
import type { Exchange } from "./exchange.ts";
import { decode, readBody } from "./read-body.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { isRetryable } from "./retry-policy.ts";

/** A response that has arrived whole. */
export interface ReceivedResponse {
  response: Response;
  exchange: Exchange;
}

/** Enough for every documented body; a longer one, from a proxy, is cut off here. */
const maxErrorBodyBytes = 64 * 1024;
/** How much of a body an error carries, in characters. */
const maxShownBody = 8 * 1024;
const shownHeaders = ["content-type", "date", "retry-after", "trackingid"];

interface ReadContext {
  operation: Operation;
  facts: CallFacts;
  token: string;
  onStop: OnStop;
  /** When the response began to arrive. */
  now: number;
}

export function readResponse(response: Response, context: ReadContext): Promise<ReceivedResponse> {
  return response.ok ? readSuccess(response, context) : readFailure(response, context);
}

/** Reads a 2xx. Throws a `ResponseFormatError` for a body that isn't JSON; an empty one is fine where none is due. */
async function readSuccess(response: Response, { facts, onStop }: ReadContext): Promise<ReceivedResponse> {
  const bytes = await readBody(response, { onStop });
  const exchange = { facts, bytes: bytes.length, json: parseJson(bytes, response, facts) };
  return { response: bufferedResponse(response, bytes, exchange), exchange };
}

function parseJson(bytes: Uint8Array, { status }: Response, facts: CallFacts): unknown {
  const mayBeEmpty = facts.method !== "GET" || status === 204;
  if (bytes.length === 0 && mayBeEmpty) return undefined;
  try {
    return JSON.parse(decode(bytes));
  } catch {
    throw new ResponseFormatError(facts, { status, bytes: bytes.length, rule: "is not JSON" });
  }
}

/** Reads any other status: bounded in size, with the token redacted, its body brought to the documented shape. */
async function readFailure(response: Response, context: ReadContext): Promise<ReceivedResponse> {
  const { facts, token, onStop } = context;
  const bytes = await readBody(response, { limit: maxErrorBodyBytes, onStop });
  const text = redact(decode(bytes), [token]);
  const failure = describeFailure(response, text, context);
  const words = failure.serverMessage ?? (failure.statusText || `status ${failure.status}`);
  const errorBody = toErrorBody(text, words);
  const exchange = { facts, bytes: bytes.length, failure, errorBody };
  return { response: bufferedResponse(response, JSON.stringify(errorBody), exchange), exchange };
}

function describeFailure(
  response: Response,
  text: string,
  { operation, facts, token, now }: ReadContext,
): FailedResponse {
  const { status, headers, type } = response;
  const clean = (part: string): string => redact(part, [token]);
  const { trackingId = facts.trackingId, ...report } = readErrorBody(text, clean);
  const sent = shownHeaders.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, clean(value)] as const];
  });
  return {
    ...facts,
    ...report,
    trackingId,
    status,
    statusText: type === "opaqueredirect" ? "Redirect, not followed" : clean(response.statusText),
    retryAfterMs: parseRetryAfter(headers, now),
    retryable: isRetryable(operation, status),
    headers: Object.fromEntries(sent),
    body: text.slice(0, maxShownBody),
  };
}
