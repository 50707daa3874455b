import type { Clock } from "../time/clock.ts";
import type { WebexEvent } from "../events.ts";
import type { Transport } from "../request/transport.ts";

/** Why a token is needed, and a signal that ends the wait for it. */
export interface TokenContext {
  /** `request`: before an attempt. `unauthorized`: the last token was rejected with a 401. */
  reason: "request" | "unauthorized";
  signal: AbortSignal;
}

export type TokenFunction = (context: TokenContext) => string | Promise<string>;

/** How often and how long failed calls are retried; all times in milliseconds. */
export interface RetrySettings {
  maxRetries: number;
  baseDelayMs: number;
  maxDelayMs: number;
  maxRetryAfterMs: number;
}

/** The options of a client, checked and with defaults filled in. */
export interface ClientSettings {
  /** Without a trailing slash. */
  baseUrl: string;
  token: string | TokenFunction;
  transport: Transport;
  timeoutMs: number;
  /** `undefined`: no call is retried. */
  retry: RetrySettings | undefined;
  headers: Record<string, string>;
  onBehalfOfSubPartnerOrgId: string | undefined;
  emit: (event: WebexEvent) => void;
  clock: Clock;
  random: () => number;
}
