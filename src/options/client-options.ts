import { baseUrl as defaultBaseUrl } from "../../generated/facts.ts";
import { checkHeaders } from "./check-headers.ts";
import { anything, callback, check, flag, integer, kindOf, refuse, text, time, type Rules } from "./check.ts";
import type { Clock } from "../time/clock.ts";
import { safeObserver, type WebexEvent } from "../events.ts";
import type { RetrySettings, Settings, TokenFunction } from "../request/settings.ts";
import { signalledFetch } from "../request/signalled-fetch.ts";
import { isToken } from "../auth/tokens.ts";
import { secureUrl } from "./secure-url.ts";

/** How failed calls are tried again. Times are in milliseconds, integers from 1 to 2 147 483 647. */
export interface RetryOptions {
  /** How often one call is tried again. Default 4; 0 to 100. */
  maxRetries?: number | undefined;
  /** Bound of the first wait, doubled for each further one; the wait is random below it. Default 500. */
  baseDelayMs?: number | undefined;
  /** Highest bound of a wait that the service did not ask for. Default 30 000. */
  maxDelayMs?: number | undefined;
  /** Longest `Retry-After` that is waited for; beyond it the call fails at once. Default 120 000. */
  maxRetryAfterMs?: number | undefined;
}

export interface ClientOptions {
  /**
   * The access token, of visible ASCII, or a function that gives it. The function is asked before each attempt with
   * `reason: "request"`, and once more with `reason: "unauthorized"` after a 401. The key is required, so that it is
   * not forgotten; `undefined` and a blank text are refused when the client is made.
   */
  token: string | TokenFunction | undefined;
  /** Where the API is. `https:`, or `http:` on loopback. Default: the server of the spec. */
  baseUrl?: string | undefined;
  /** Allows a `baseUrl` with `http:` beyond loopback, where anyone on the way can read the token. Default `false`. */
  allowInsecure?: boolean | undefined;
  /** Sends a request. Default: `globalThis.fetch`, looked up at each call, and given an address or a request. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long one attempt may take, body included, in milliseconds. Default 60 000. */
  timeoutMs?: number | undefined;
  /** `false`: nothing is tried again. */
  retry?: false | RetryOptions | undefined;
  /** The sub-partner for whom to act, in every call that accepts it. */
  onBehalfOfSubPartnerOrgId?: string | undefined;
  /** Headers for every request. */
  headers?: Record<string, string> | undefined;
  /** Observes requests, answers, retries, pages and drift. What it throws changes nothing. */
  onEvent?: ((event: WebexEvent) => unknown) | undefined;
}

const retryRules: Rules<RetryOptions> = {
  maxRetries: /* @__PURE__ */ integer(0, 100),
  baseDelayMs: time,
  maxDelayMs: time,
  maxRetryAfterMs: time,
};

const rules: Rules<ClientOptions> = {
  token: anything,
  baseUrl: text,
  allowInsecure: flag,
  fetch: callback,
  timeoutMs: time,
  retry: checkRetry,
  onBehalfOfSubPartnerOrgId: text,
  headers: checkHeaders,
  onEvent: callback,
};

/** What a client takes from its surroundings. */
export interface Environment {
  clock: Clock;
  random: () => number;
}

/** Checks the options and fills in the defaults; throws a `ConfigurationError`. */
export function resolveOptions(options: ClientOptions, environment: Environment): Settings {
  check("createWholesaleClient", options, rules);
  const { token, baseUrl = defaultBaseUrl, allowInsecure = false, timeoutMs = 60_000 } = options;
  const { fetch, retry = {}, onBehalfOfSubPartnerOrgId, headers = {}, onEvent } = options;
  checkToken(token);
  return {
    ...environment,
    token,
    baseUrl: secureUrl("baseUrl", baseUrl, allowInsecure, defaultBaseUrl),
    fetch: signalledFetch(fetch),
    timeoutMs,
    retry: retry === false ? undefined : resolveRetry(retry),
    headers,
    onBehalfOfSubPartnerOrgId,
    emit: safeObserver(onEvent),
  };
}

function resolveRetry({
  maxRetries = 4,
  baseDelayMs = 500,
  maxDelayMs = 30_000,
  maxRetryAfterMs = 120_000,
}: RetryOptions): RetrySettings {
  return { maxRetries, baseDelayMs, maxDelayMs, maxRetryAfterMs };
}

function checkRetry(option: string, value: unknown): void {
  if (value !== false) check(`\`${option}\``, value, retryRules, `${option}.`);
}

/** Not a rule like the others: there is no default for a token that is `undefined`. */
function checkToken(token: unknown): asserts token is string | TokenFunction {
  if (isToken(token) || typeof token === "function") return;
  const rule = "visible ASCII without white space, or a function that gives it";
  refuse("token", rule, token, "Set it to an access token of a partner administrator.", kindOf);
}
