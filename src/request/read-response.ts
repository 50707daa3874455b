import type { FailedResponse } from "../errors/api-error.ts";
import { readErrorBody, toErrorBody, type ErrorReport } from "../errors/error-body.ts";
import { ResponseFormatError } from "../errors/transport-errors.ts";
import { isRecord } from "../is-record.ts";
import type { OnStop } from "../time/deadline.ts";
import { bufferedResponse, statusTextOf } from "./buffered-response.ts";
import type { Exchange } from "./exchange.ts";
import { factsOf, type PendingCall } from "./pending-call.ts";
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
const shownHeaders = ["content-type", "date", "location", "retry-after", "trackingid"];

interface Reading {
  call: PendingCall;
  onStop: OnStop;
  /** When the response began to arrive, in milliseconds since the epoch. */
  date: number;
}

export function readResponse(response: Response, reading: Reading): Promise<ReceivedResponse> {
  return isSuccess(response) ? readSuccess(response, reading) : readFailure(response, reading);
}

/** By the status, because a mock may have no `ok`. */
function isSuccess({ status }: Response): boolean {
  return status >= 200 && status <= 299;
}

/** Reads a 2xx. Throws a `ResponseFormatError` for a body that isn't JSON; an empty one is fine where none is expected. */
async function readSuccess(response: Response, { call, onStop }: Reading): Promise<ReceivedResponse> {
  const bytes = await readBody(response, { onStop });
  const json = parseJson(bytes, response, call);
  const report = call.operation.list && reportIn(json, call.clean);
  const exchange = { facts: factsOf(call), bytes: bytes.length, json, ...(report && { report }) };
  return { response: bufferedResponse(response, bytes, exchange), exchange };
}

function parseJson(bytes: Uint8Array, { status, headers }: Response, call: PendingCall): unknown {
  const mayBeEmpty = call.method !== "GET" || status === 204;
  if (bytes.length === 0 && mayBeEmpty) return undefined;
  const text = decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    const type = call.clean(headers.get("content-type") ?? "no content type");
    const { serverMessage } = readErrorBody(text.slice(0, maxErrorBodyBytes), call.clean);
    const problem = `is not JSON (${type})`;
    throw new ResponseFormatError(call, { status, bytes: bytes.length, problem, serverMessage });
  }
}

/** What a list reports next to its items, or instead of them. */
function reportIn(json: unknown, clean: (text: string) => string): ErrorReport | undefined {
  const hasReport = isRecord(json) && ("errors" in json || "message" in json);
  return hasReport ? readErrorBody(JSON.stringify(json), clean) : undefined;
}

/** Reads any other status: bounded in size, with the token redacted, its body converted to the documented shape. */
async function readFailure(response: Response, { call, onStop, date }: Reading): Promise<ReceivedResponse> {
  const bytes = await readBody(response, { limit: maxErrorBodyBytes, onStop });
  const text = call.clean(decode(bytes));
  const failure = describeFailure(response, text, call, date);
  const words = failure.serverMessage ?? (failure.statusText || `status ${failure.status}`);
  const errorBody = toErrorBody(text, words);
  const exchange = { facts: factsOf(call), bytes: bytes.length, failure, errorBody };
  return { response: bufferedResponse(response, JSON.stringify(errorBody), exchange), exchange };
}

function describeFailure(response: Response, text: string, call: PendingCall, date: number): FailedResponse {
  const { status, headers, type } = response;
  const { trackingId = call.trackingId, ...report } = readErrorBody(text, call.clean);
  const sent = shownHeaders.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, call.clean(value)] as const];
  });
  return {
    ...factsOf(call),
    ...report,
    trackingId,
    status,
    statusText: type === "opaqueredirect" ? "Redirect, not followed" : call.clean(statusTextOf(response)),
    retryAfterMs: parseRetryAfter(headers, date),
    retryable: isRetryable(call.operation, status),
    headers: Object.fromEntries(sent),
    body: text.slice(0, maxShownBody),
  };
}
