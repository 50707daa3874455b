import { tokenUrl as defaultTokenUrl } from "../../generated/facts.ts";
import {
  callback,
  check,
  isNonEmptyString,
  kindOf,
  refuse,
  nonEmptyString,
  time,
  type Rule,
  type Rules,
} from "../options/check.ts";
import { systemClock, type Clock } from "../time/clock.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { redact } from "../errors/redact.ts";
import { TokenError } from "../errors/token-error.ts";
import { requestGrant, type GrantRequest } from "./refresh-grant.ts";
import { describeCause } from "../errors/describe-cause.ts";
import { resolveRetry, type Environment } from "../options/client-options.ts";
import { createTransport } from "../request/transport.ts";
import type { TokenFunction } from "../options/client-settings.ts";
import { secureUrl } from "../options/secure-url.ts";

/** What the token endpoint returned. Store `refreshToken`: it may differ from the one before. */
export interface RenewedTokens {
  accessToken: string;
  refreshToken: string;
  /** When the access token expires, in milliseconds since the epoch; absent if the service didn't say. */
  expiresAt?: number;
}

export interface RefreshTokenOptions {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  /** Receives each new set of tokens, to store it; the token is used once this has settled, within `timeoutMs`. */
  onTokens?: ((tokens: RenewedTokens) => void | Promise<void>) | undefined;
  /** The token endpoint: `https:`, or `http:` on loopback. Default: the one of the spec's OAuth flow. */
  tokenUrl?: string | undefined;
  /** Sends a request. Default: `globalThis.fetch`, looked up at each call. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Time limit of one renewal, retries included, in milliseconds: 1 to 2 147 483 647. Default 30 000. */
  timeoutMs?: number | undefined;
}

/** A token is renewed when a tenth of its life is left, but not earlier than five minutes before it expires. */
const ahead = { share: 0.1, atMostMs: 300_000 };
/** Messages never show the value. */
const secret: Rule = (option, value) => {
  const fix = "Copy it from your integration's settings.";
  if (!isNonEmptyString(value)) refuse(option, "a non-empty string", value, fix, kindOf);
};

const rules: Rules<RefreshTokenOptions> = {
  clientId: secret,
  clientSecret: secret,
  refreshToken: secret,
  onTokens: callback,
  tokenUrl: nonEmptyString,
  fetch: callback,
  timeoutMs: time,
};

/**
 * Creates a token function for the OAuth 2 refresh grant. It renews the token ahead of expiry and after a 401, never
 * twice at once. A temporary failure of the token endpoint (423, 429, 500, 502, 503, 504, no connection) is retried;
 * any other is a `TokenError` with the endpoint's own words, unless the current token is still valid.
 *
 * ```ts
 * createWholesaleClient({ token: refreshTokenProvider({ clientId, clientSecret, refreshToken, onTokens: save }) });
 * ```
 *
 * Throws a `ConfigurationError` for invalid options.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export function refreshTokenProvider(options: RefreshTokenOptions): TokenFunction {
  return refreshTokenProviderIn({ clock: systemClock, random: Math.random }, options);
}

/** The same, with the clock and the randomness of a test. */
export function refreshTokenProviderIn(
  environment: Environment,
  options: RefreshTokenOptions,
): TokenFunction {
  const { clock } = environment;
  const { request, onTokens } = checkOptions(options);
  let current: { accessToken: string; renewAt: number; expiresAt: number } | undefined;
  let renewal: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const { accessToken, refreshToken, lifeMs } = await requestGrant(request, environment);
    const expiresAt = clock.now() + lifeMs;
    current = { accessToken, expiresAt, renewAt: expiresAt - Math.min(ahead.atMostMs, lifeMs * ahead.share) };
    request.refreshToken = refreshToken ?? request.refreshToken;
    const end = Number.isFinite(lifeMs) ? { expiresAt: clock.date() + lifeMs } : {};
    const tokens = { accessToken, refreshToken: request.refreshToken, ...end };
    await handOut(tokens, onTokens, { clock, timeoutMs: request.timeoutMs });
    return accessToken;
  };
  const renewOnce = (): Promise<string> => {
    renewal ??= renew().finally(() => {
      renewal = undefined;
    });
    return renewal;
  };
  return async ({ reason }) => {
    const held = reason === "request" ? current : undefined;
    if (!renewal && held && clock.now() < held.renewAt) return held.accessToken;
    return renewOnce().catch((error: unknown) => {
      // If it isn't the current one any more, the renewal itself succeeded.
      if (held && held === current && clock.now() < held.expiresAt) return held.accessToken;
      throw error;
    });
  };
}

/** Waits until the tokens are stored. */
async function handOut(
  tokens: RenewedTokens,
  onTokens: RefreshTokenOptions["onTokens"],
  { clock, timeoutMs }: { clock: Clock; timeoutMs: number },
): Promise<void> {
  const clean = (words: string): string => redact(words, [tokens.accessToken, tokens.refreshToken]);
  try {
    await withDeadline({ clock, timeoutMs, signal: undefined }, async () => onTokens?.(tokens));
  } catch (error) {
    const isLate = error === deadlinePassed;
    const problem = isLate ? `took longer than ${timeoutMs} ms` : "threw the error in `cause`";
    throw new TokenError(
      `\`onTokens\` ${problem}, so the new tokens may not have been stored.`,
      isLate ? undefined : describeCause(error, clean),
    );
  }
}

function checkOptions(options: RefreshTokenOptions): {
  request: GrantRequest;
  onTokens: RefreshTokenOptions["onTokens"];
} {
  const {
    onTokens,
    fetch,
    timeoutMs = 30_000,
    tokenUrl = defaultTokenUrl,
    ...secrets
  } = check("refreshTokenProvider", options, rules);
  const { clientId, clientSecret, refreshToken } = secrets;
  // `check` skips what is `undefined`.
  for (const [name, value] of Object.entries({ clientId, clientSecret, refreshToken })) secret(name, value);
  const url = secureUrl("tokenUrl", tokenUrl, false, defaultTokenUrl);
  const transport = createTransport(fetch);
  return { request: { ...secrets, url, transport, timeoutMs, retry: resolveRetry({}) }, onTokens };
}
