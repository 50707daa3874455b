import type { FailedAnswer } from "../errors/api-error.ts";
import type { CallFacts } from "../errors/call-error.ts";
import { readErrorBody, toErrorBody } from "../errors/error-body.ts";
import { redact } from "../errors/redact.ts";
import { ResponseFormatError } from "../errors/transport-errors.ts";
import { arrivedResponse } from "./arrived-response.ts";
import { maxShownBody } from "./exchange.ts";
import type { OnStop } from "../time/deadline.ts";
import { decode, readBody } from "./read-body.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { isRetryable } from "./retry-policy.ts";

/** An answer that has arrived whole. */
export interface Answer {
  response: Response;
  /** The wait that the service asked for, where the status is no success. */
  retryAfterMs?: number | undefined;
}

/** Enough for every documented body; what a proxy sends beyond it is not read. */
const maxErrorBodyBytes = 64 * 1024;
const shownHeaders = ["content-type", "date", "retry-after", "trackingid"];

/** What reading an answer takes beside it. */
interface Reading {
  facts: CallFacts;
  token: string;
  onStop: OnStop;
  /** When the answer began to arrive. */
  now: number;
}

export function readAnswer(response: Response, reading: Reading): Promise<Answer> {
  return response.ok ? readSuccess(response, reading) : readFailure(response, reading);
}

/** Reads a 2xx. Throws a `ResponseFormatError` for a body that is not JSON; where there may be none, none is fine. */
async function readSuccess(response: Response, { facts, onStop }: Reading): Promise<Answer> {
  const bytes = await readBody(response, { onStop });
  const json = parseJson(bytes, response, facts);
  return { response: arrivedResponse(response, { bytes, json, exchange: { facts, bytes: bytes.length } }) };
}

function parseJson(bytes: Uint8Array, response: Response, facts: CallFacts): unknown {
  const mayBeEmpty = facts.method !== "GET" || response.status === 204;
  if (bytes.length === 0 && mayBeEmpty) return undefined;
  try {
    return JSON.parse(decode(bytes));
  } catch {
    throw new ResponseFormatError(facts, {
      status: response.status,
      bytes: bytes.length,
      rule: "is not JSON",
    });
  }
}

/** Reads any other status: bounded, cleaned of the token, its body brought to the documented shape. */
async function readFailure(response: Response, reading: Reading): Promise<Answer> {
  const { facts, token, onStop } = reading;
  const bytes = await readBody(response, { limit: maxErrorBodyBytes, onStop });
  const text = redact(decode(bytes), [token]);
  const failure = describeFailure(response, text, reading);
  const words = failure.serverMessage ?? (failure.statusText || `status ${failure.status}`);
  const body = toErrorBody(text, words);
  const arrived = arrivedResponse(response, {
    bytes: new TextEncoder().encode(body),
    json: JSON.parse(body),
    exchange: { facts, bytes: bytes.length, failure },
  });
  return { response: arrived, retryAfterMs: failure.retryAfterMs };
}

function describeFailure(response: Response, text: string, { facts, token, now }: Reading): FailedAnswer {
  const clean = (part: string): string => redact(part, [token]);
  const { trackingId = facts.trackingId, ...report } = readErrorBody(text, clean);
  const sent = shownHeaders.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, clean(value)] as const];
  });
  return {
    ...facts,
    ...report,
    trackingId,
    status: response.status,
    statusText: response.type === "opaqueredirect" ? "Redirect, not followed" : clean(response.statusText),
    retryAfterMs: parseRetryAfter(response.headers, now),
    retryable: isRetryable(facts.method, response.status),
    headers: Object.fromEntries(sent),
    body: text.slice(0, maxShownBody),
  };
}
