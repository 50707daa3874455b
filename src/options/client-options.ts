import { baseUrl as defaultBaseUrl } from "../../generated/facts.ts";
import { checkHeaders } from "./check-headers.ts";
import {
  unchecked,
  callback,
  check,
  encodableString,
  flag,
  integer,
  kindOf,
  nonEmptyString,
  refuse,
  time,
  type Rules,
} from "./check.ts";
import type { Clock } from "../time/clock.ts";
import { safeObserver, type WebexEvent } from "../events.ts";
import type { ClientSettings, RetrySettings, TokenFunction } from "./client-settings.ts";
import { createTransport } from "../request/transport.ts";
import { isToken } from "../auth/tokens.ts";
import { secureUrl } from "./secure-url.ts";

/** How failed calls are retried. Times are in milliseconds, integers from 1 to 2 147 483 647. */
export interface RetryOptions {
  /** How many times one call is retried: 0 to 100. Default 4. */
  maxRetries?: number | undefined;
  /** Upper bound of the first wait, doubled for each further one; the wait is random below it. Default 500. */
  baseDelayMs?: number | undefined;
  /** Limit of that bound. Default 30 000. */
  maxDelayMs?: number | undefined;
  /** The longest `Retry-After` to wait for; beyond it the call fails at once. Default 120 000. */
  maxRetryAfterMs?: number | undefined;
}

export interface ClientOptions {
  /**
   * The access token (visible ASCII), or a function that returns one. The function is called before each attempt with
   * `reason: "request"`, and once more with `reason: "unauthorized"` after a 401. The key is required so that it isn't
   * forgotten; `undefined` and a blank string are rejected when the client is created.
   */
  token: string | TokenFunction | undefined;
  /** Where the API is: `https:`, or `http:` on loopback. Default: the server of the spec. */
  baseUrl?: string | undefined;
  /** Allows `http:` beyond loopback, where anyone on the network path can read the token. Default `false`. */
  allowInsecure?: boolean | undefined;
  /**
   * Sends a request: the place to add tracing, a proxy, a cache or options of `fetch`. Default: `globalThis.fetch`,
   * looked up at each call.
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Time limit of one attempt, body included, in milliseconds: 1 to 2 147 483 647. Default 60 000. */
  timeoutMs?: number | undefined;
  /** `false`: no retries, and no call waits for the `Retry-After` of another one. */
  retry?: false | RetryOptions | undefined;
  /** The sub-partner to act for, in every call that accepts one. */
  onBehalfOfSubPartnerOrgId?: string | undefined;
  /** Extra headers for every request. */
  headers?: Record<string, string> | undefined;
  /** Observes requests, responses, retries, pages, drift and polls. Errors that it throws are ignored. */
  onEvent?: ((event: WebexEvent) => unknown) | undefined;
}

const retryRules: Rules<RetryOptions> = {
  maxRetries: /* @__PURE__ */ integer(0, 100),
  baseDelayMs: time,
  maxDelayMs: time,
  maxRetryAfterMs: time,
};

const rules: Rules<ClientOptions> = {
  token: unchecked,
  baseUrl: nonEmptyString,
  allowInsecure: flag,
  fetch: callback,
  timeoutMs: time,
  retry: unchecked,
  onBehalfOfSubPartnerOrgId: encodableString,
  headers: checkHeaders,
  onEvent: callback,
};

/** What a client takes from its environment. */
export interface Environment {
  clock: Clock;
  random: () => number;
}

/** Checks the options and fills in defaults; throws a `ConfigurationError`. */
export function resolveOptions(options: ClientOptions, environment: Environment): ClientSettings {
  const {
    token,
    baseUrl = defaultBaseUrl,
    allowInsecure = false,
    timeoutMs = 60_000,
    ...others
  } = check("createWholesaleClient", options, rules);
  const { fetch, retry = {}, onBehalfOfSubPartnerOrgId, headers, onEvent } = others;
  checkToken(token);
  return {
    ...environment,
    token,
    baseUrl: secureUrl("baseUrl", baseUrl, allowInsecure, defaultBaseUrl),
    transport: createTransport(fetch),
    timeoutMs,
    retry: retry === false ? undefined : resolveRetry(retry),
    headers: { ...headers },
    onBehalfOfSubPartnerOrgId,
    emit: safeObserver(onEvent),
  };
}

export function resolveRetry(options: RetryOptions): RetrySettings {
  const {
    maxRetries = 4,
    baseDelayMs = 500,
    maxDelayMs = 30_000,
    maxRetryAfterMs = 120_000,
  } = check("`retry`", options, retryRules, "retry.");
  return { maxRetries, baseDelayMs, maxDelayMs, maxRetryAfterMs };
}

/** Not one of the rules, which skip `undefined`: a token has no default. */
function checkToken(token: unknown): asserts token is string | TokenFunction {
  if (isToken(token) || typeof token === "function") return;
  const rule = "a string of visible ASCII without white space, or a function that returns one";
  refuse("token", rule, token, "Pass the access token of a partner administrator, without `Bearer`.", kindOf);
}
