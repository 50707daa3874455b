import type { FailedResponse } from "../errors/api-error.ts";
import { readErrorBody, toErrorBody, type ErrorReport } from "../errors/error-body.ts";
import { ResponseFormatError } from "../errors/transport-errors.ts";
import { isRecord } from "../is-record.ts";
import { bufferedResponse, pickHeaders, shownHeaders, statusTextOf } from "./buffered-response.ts";
import { factsOf, type PendingCall } from "./pending-call.ts";
import { decode, readBody } from "./read-body.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { isRetryable } from "./retry-policy.ts";

/** Enough for every documented body; a longer one, from a proxy, is cut off here. */
const maxErrorBodyBytes = 65_536;
/** How much of a body an error carries, in characters. */
const maxShownBody = 8_192;

/** The call that a response belongs to, and what it takes to read it. */
export interface Reading {
  call: PendingCall;
  /** Ends the reading of the body. */
  signal: AbortSignal;
  /** When the response began to arrive, in milliseconds since the epoch. */
  date: number;
}

/** Reads a response whole. Resolves to a copy with the body, and with what is known about the call attached. */
export function readResponse(response: Response, reading: Reading): Promise<Response> {
  return isSuccess(response) ? readSuccess(response, reading) : readFailure(response, reading);
}

/** By the status, because a mock may have no `ok`. */
export function isSuccess({ status }: Response): boolean {
  return status >= 200 && status <= 299;
}

/**
 * Reads a 2xx. Throws a `ResponseFormatError` for a body that isn't JSON; an empty one is fine where none is expected.
 */
async function readSuccess(response: Response, { call, signal }: Reading): Promise<Response> {
  const bytes = await readBody(response, signal);
  const json = parseJson(bytes, response, call);
  const report = call.operation.list && reportIn(json, call.clean);
  const exchange = { facts: factsOf(call), bytes: bytes.length, json, ...(report && { report }) };
  return bufferedResponse(response, bytes, exchange);
}

function parseJson(bytes: Uint8Array, response: Response, call: PendingCall): unknown {
  const mayBeEmpty = call.method !== "GET" || response.status === 204;
  if (bytes.length === 0 && mayBeEmpty) return undefined;
  try {
    return JSON.parse(decode(bytes));
  } catch {
    throw unexpectedBody(bytes, response, call, "is not JSON");
  }
}

/** The error for the body of a 2xx that is something else. */
export function unexpectedBody(
  bytes: Uint8Array,
  { status, headers }: Response,
  call: PendingCall,
  problem: string,
): ResponseFormatError {
  const type = call.clean(headers.get("content-type") ?? "no content type");
  const text = decode(bytes.subarray(0, maxErrorBodyBytes));
  // A body that begins like JSON is data, and stays out of the error. Anything else is most likely a proxy's page.
  const { serverMessage } = readErrorBody(/^\s*[[{"]/.test(text) ? "" : text, call.clean);
  return new ResponseFormatError(call, {
    ...{ status, bytes: bytes.length, serverMessage },
    problem: `${problem} (${type})`,
  });
}

/** What a list reports next to its items, or instead of them. */
function reportIn(json: unknown, clean: (text: string) => string): ErrorReport | undefined {
  const hasReport = isRecord(json) && ("errors" in json || "message" in json);
  return hasReport ? readErrorBody(JSON.stringify(json), clean) : undefined;
}

/** Reads any other status: bounded in size, with the token redacted, its body converted to the documented shape. */
async function readFailure(response: Response, { call, signal, date }: Reading): Promise<Response> {
  const bytes = await readBody(response, signal, maxErrorBodyBytes);
  const text = call.clean(decode(bytes));
  const failure = describeFailure(response, text, call, date);
  const words = failure.serverMessage ?? (failure.statusText || `status ${failure.status}`);
  const errorBody = toErrorBody(text, words);
  const exchange = { facts: factsOf(call), bytes: bytes.length, failure, errorBody };
  return bufferedResponse(response, JSON.stringify(errorBody), exchange);
}

function describeFailure(response: Response, text: string, call: PendingCall, date: number): FailedResponse {
  const { status, headers, type } = response;
  const { trackingId = call.trackingId, ...report } = readErrorBody(text, call.clean);
  const shown = pickHeaders(headers, shownHeaders).map(([name, value]) => [
    name,
    // The query of a redirect may be a signature.
    call.clean(name === "location" ? value.replace(/[?#].*$/s, "") : value),
  ]);
  return {
    ...factsOf(call),
    ...report,
    trackingId,
    status,
    statusText: type === "opaqueredirect" ? "Redirect, not followed" : call.clean(statusTextOf(response)),
    retryAfterMs: parseRetryAfter(headers, date),
    retryable: isRetryable(call.operation, status),
    headers: Object.fromEntries(shown) as Record<string, string>,
    body: text.slice(0, maxShownBody),
  };
}
