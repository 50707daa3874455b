import type { Clock } from "../time/clock.ts";
import type { WebexEvent } from "../events.ts";
import type { SignalledFetch } from "./signalled-fetch.ts";

/** Why a token is asked for, and the signal that ends the wait for it. */
export interface TokenContext {
  /** `request`: before an attempt. `unauthorized`: the last token was refused with a 401, so a new one is needed. */
  reason: "request" | "unauthorized";
  signal: AbortSignal;
}

export type TokenFunction = (context: TokenContext) => string | Promise<string>;

/** How often and how long failed calls are tried again; all times in milliseconds. */
export interface RetrySettings {
  maxRetries: number;
  baseDelayMs: number;
  maxDelayMs: number;
  maxRetryAfterMs: number;
}

/** The checked options of a client, its defaults filled in. */
export interface Settings {
  /** Without a slash at the end. */
  baseUrl: string;
  token: string | TokenFunction;
  fetch: SignalledFetch;
  timeoutMs: number;
  /** `undefined`: no call is tried again. */
  retry: RetrySettings | undefined;
  headers: Record<string, string>;
  onBehalfOfSubPartnerOrgId: string | undefined;
  emit: (event: WebexEvent) => void;
  clock: Clock;
  random: () => number;
}
