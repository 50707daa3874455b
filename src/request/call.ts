import type { CallFacts } from "../errors/call-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { callerSignalOf, type Outgoing } from "./outgoing.ts";

/** One call on its way: what is sent, and how far it has come. */
export interface Call extends CallFacts {
  outgoing: Outgoing;
  signal: AbortSignal | undefined;
  /** How often it may be sent at most. */
  maxAttempts: number;
  /** Whether a 401 has already been answered with another token. */
  isRenewed: boolean;
}

/** Where the calls of a client go. */
export interface Address {
  baseUrl: string;
  origin: string;
}

/** Throws a `ConfigurationError` for a request that would carry the token to another origin. */
export function startCall(outgoing: Outgoing, { baseUrl, origin }: Address, maxAttempts: number): Call {
  const { url, method } = outgoing;
  if (!url.startsWith(`${origin}/`)) {
    throw new ConfigurationError(
      `\`baseUrl\` of a call must keep to the origin ${origin}, got ${new URL(url).origin}. ` +
        "The token goes nowhere else; create a client of its own for another origin.",
    );
  }
  const withoutQuery = url.replace(/[?#].*$/s, "");
  return {
    outgoing,
    signal: callerSignalOf(outgoing),
    method,
    url: withoutQuery,
    path: pathBelow(baseUrl, withoutQuery),
    attempts: 0,
    maxAttempts,
    isRenewed: false,
  };
}

/** The path as the spec names it; a call to another path of the origin keeps its whole address. */
function pathBelow(base: string, url: string): string {
  return url.startsWith(`${base}/`) ? url.slice(base.length) : url;
}
