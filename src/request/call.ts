import type { CallFacts } from "../errors/call-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { DetachedRequest } from "./detached-request.ts";

/** One call on its way: what is sent, and how far it has come. */
export interface Call extends CallFacts {
  request: Request;
  signal: AbortSignal | undefined;
  /** How often it may be sent at most. */
  maxAttempts: number;
  /** Whether a 401 has already been answered with another token. */
  isRenewed: boolean;
}

/** Throws a `ConfigurationError` for a request that would carry the token to another origin. */
export function startCall(request: Request | DetachedRequest, baseUrl: URL, maxAttempts: number): Call {
  const url = new URL(request.url);
  if (url.origin !== baseUrl.origin) {
    throw new ConfigurationError(
      `\`baseUrl\` of a call must keep to the origin ${baseUrl.origin}, got ${url.origin}. ` +
        "The token goes nowhere else; create a client of its own for another origin.",
    );
  }
  return {
    request,
    signal: "callerSignal" in request ? request.callerSignal : request.signal,
    method: request.method,
    url: url.origin + url.pathname,
    path: pathBelow(baseUrl, url),
    attempts: 0,
    maxAttempts,
    isRenewed: false,
  };
}

function pathBelow(baseUrl: URL, url: URL): string {
  return url.pathname.startsWith(`${baseUrl.pathname}/`)
    ? url.pathname.slice(baseUrl.pathname.length)
    : url.pathname;
}
