import type { CallFacts } from "../errors/call-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Operation } from "../operation.ts";
import type { RequestRecord } from "./request-record.ts";

/** One call in progress: what is sent, and how many attempts were made so far. */
export interface PendingCall extends CallFacts {
  record: RequestRecord;
  operation: Operation;
  signal: AbortSignal | undefined;
  /** The most attempts that can be made. */
  maxAttempts: number;
  /** Whether a 401 was already met with a renewed token. */
  isRenewed: boolean;
}

/** Throws a `ConfigurationError` for a request that would carry the token to another origin. */
export function startCall(record: RequestRecord, origin: string, maxAttempts: number): PendingCall {
  const { operation, method, signal } = record;
  const url = withinOrigin(record.url, origin).replace(/[?#].*$/s, "");
  const { path } = operation;
  return { record, operation, signal, method, url, path, attempts: 0, maxAttempts, isRenewed: false };
}

function withinOrigin(target: string, origin: string): string {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url) throw new ConfigurationError("`baseUrl` of a call must be an absolute URL.");
  if (url.username || url.password) {
    throw new ConfigurationError(
      "`baseUrl` of a call must not contain credentials. A call only needs the token.",
    );
  }
  if (url.origin !== origin) {
    throw new ConfigurationError(
      `\`baseUrl\` of a call must stay within the origin ${origin}, got ${url.origin}. ` +
        "The token is only sent there; create another client for another origin.",
    );
  }
  return url.href;
}
