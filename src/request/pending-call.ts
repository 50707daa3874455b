import type { CallFacts } from "../errors/call-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { describeCause } from "../errors/describe-cause.ts";
import type { Operation } from "../operation.ts";
import type { RequestRecord } from "./request-record.ts";

/** One call in progress: what is sent, and how many attempts were made so far. */
export interface PendingCall extends CallFacts {
  record: RequestRecord;
  operation: Operation;
  signal: AbortSignal | undefined;
  /** The most attempts that can be made. */
  maxAttempts: number;
  /** The tokens sent so far, to be redacted. */
  tokens: string[];
  /** Whether a 401 was already met with a renewed token. */
  isRenewed: boolean;
}

/** Throws a `ConfigurationError` for a request that would carry the token to another origin, or that can't be sent. */
export function startCall(record: RequestRecord, origin: string, maxAttempts: number): PendingCall {
  const { operation, method, signal } = record;
  const { path } = operation;
  const { href, origin: target } = new URL(record.url);
  if (target !== origin) {
    throw new ConfigurationError(
      `\`baseUrl\` of a call must stay within the origin ${origin}, got ${target}. ` +
        "The token is only sent there; create another client for another origin.",
    );
  }
  checkFetchOptions(record);
  const url = href.replace(/[?#].*$/s, "");
  return {
    record,
    operation,
    signal,
    method,
    url,
    path,
    attempts: 0,
    outcomeUnknown: false,
    maxAttempts,
    tokens: [],
    isRenewed: false,
  };
}

/** What the platform refuses, such as a body of a GET, would otherwise look like a network failure. */
function checkFetchOptions({ url, method, body, options }: RequestRecord): void {
  if (body === undefined && Object.keys(options).length === 0) return;
  try {
    new Request(url, { ...options, method, ...(body !== undefined && { body }) });
  } catch (error) {
    const cause = describeCause(error, (text) => text);
    throw new ConfigurationError(
      `http.${method}: the platform rejects the options of the call: ${cause.message}`,
      cause,
    );
  }
}
