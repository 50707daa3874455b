import { baseUrl as defaultBaseUrl } from "../generated/facts.ts";
import { anything, callback, check, flag, integer, refuse, text, time, type Rules } from "./check.ts";
import type { Clock } from "./clock.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { safeObserver, type WebexEvent } from "./events.ts";
import type { RetrySettings, Settings, TokenFunction } from "./request/settings.ts";
import { signalledFetch } from "./request/signalled-fetch.ts";
import { isToken } from "./request/tokens.ts";
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
  /** Sends a request. Default: `globalThis.fetch`, looked up at each call. */
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

const defaults = {
  timeoutMs: 60_000,
  retry: { maxRetries: 4, baseDelayMs: 500, maxDelayMs: 30_000, maxRetryAfterMs: 120_000 },
} satisfies { timeoutMs: number; retry: RetrySettings };

const rules: Rules<ClientOptions> = {
  token: anything,
  baseUrl: anything,
  allowInsecure: flag,
  fetch: callback,
  timeoutMs: time,
  retry: anything,
  onBehalfOfSubPartnerOrgId: text,
  headers: anything,
  onEvent: callback,
};

const retryRules: Rules<RetryOptions> = {
  maxRetries: integer(0, 100),
  baseDelayMs: time,
  maxDelayMs: time,
  maxRetryAfterMs: time,
};

/** What a client takes from its surroundings. */
export interface Environment {
  clock: Clock;
  random: () => number;
}

/** Checks the options and fills in the defaults; throws a `ConfigurationError`. */
export function resolveOptions(options: ClientOptions, environment: Environment): Settings {
  check("createWholesaleClient", options, rules);
  checkToken(options.token);
  return {
    ...environment,
    token: options.token,
    baseUrl: secureUrl(
      "baseUrl",
      options.baseUrl ?? defaultBaseUrl,
      options.allowInsecure ?? false,
      defaultBaseUrl,
    ),
    fetch: signalledFetch(options.fetch),
    timeoutMs: options.timeoutMs ?? defaults.timeoutMs,
    retry: resolveRetry(options.retry),
    headers: checkHeaders(options.headers),
    onBehalfOfSubPartnerOrgId: options.onBehalfOfSubPartnerOrgId,
    emit: safeObserver(options.onEvent),
  };
}

function checkToken(token: unknown): asserts token is string | TokenFunction {
  if (isToken(token) || typeof token === "function") return;
  const received =
    typeof token === "string"
      ? token.trim() === ""
        ? "a blank text"
        : "a text with other characters"
      : typeof token;
  throw new ConfigurationError(
    `\`token\` must be visible ASCII without white space, or a function that gives it, got ${received}. ` +
      "Set it to an access token of a partner administrator, for instance from an environment variable.",
  );
}

function resolveRetry(retry: ClientOptions["retry"] = {}): RetrySettings | undefined {
  if (retry === false) return undefined;
  check("retry", retry, retryRules, "retry.");
  const given = Object.entries(retry).filter(([, value]) => value !== undefined);
  return { ...defaults.retry, ...Object.fromEntries(given) };
}

function checkHeaders(headers: unknown = {}): Record<string, string> {
  const isPlain = typeof headers === "object" && headers !== null && !(Symbol.iterator in headers);
  if (!isPlain) refuse("headers", "an object of names and values", typeof headers, "Give `{ name: value }`.");
  const entries: [string, unknown][] = Object.entries(headers);
  return Object.fromEntries(entries.map(checkHeader));
}

/** Never shows the value, which may be a secret. */
function checkHeader([name, value]: [string, unknown]): [string, string] {
  if (name.toLowerCase() === "authorization") {
    throw new ConfigurationError("`headers` must not hold Authorization. Give the token as `token`.");
  }
  if (typeof value !== "string" || !isHeader(name, value)) {
    const shown = JSON.stringify(name);
    throw new ConfigurationError(
      `\`headers\` must hold HTTP headers, which ${shown} is not. Check its name and value.`,
    );
  }
  return [name, value];
}

function isHeader(name: string, value: string): boolean {
  try {
    new Headers([[name, value]]);
    return true;
  } catch {
    return false;
  }
}
