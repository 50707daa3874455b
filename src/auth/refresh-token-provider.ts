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
import { redact } from "../errors/redact.ts";
import { TokenError } from "../errors/token-error.ts";
import { requestGrant, type GrantRequest } from "./refresh-grant.ts";
import { describeCause } from "../errors/describe-cause.ts";
import { createTransport } from "../request/transport.ts";
import type { TokenFunction } from "../options/client-settings.ts";
import { secureUrl } from "../options/secure-url.ts";

/** What the token endpoint gave. Keep `refreshToken`: it may be another one than before. */
export interface RenewedTokens {
  accessToken: string;
  refreshToken: string;
  /** When the access token ends, in milliseconds since the epoch; absent where the service did not say. */
  expiresAt?: number;
}

export interface RefreshTokenOptions {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  /** Gets each new set of tokens, to keep it; the token is used once this has settled. */
  onTokens?: ((tokens: RenewedTokens) => void | Promise<void>) | undefined;
  /** The token endpoint, `https:` or on loopback. Default: that of the spec's OAuth flow. */
  tokenUrl?: string | undefined;
  /** Sends a request. Default: `globalThis.fetch`, looked up at each call. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long one renewal may take, in milliseconds. Default 30 000. */
  timeoutMs?: number | undefined;
}

const defaultTimeoutMs = 30_000;
/** A token is renewed when a tenth of its life is left, but not earlier than five minutes before its end. */
const ahead = { share: 0.1, atMostMs: 300_000 };
/** Never shows the value. */
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
 * A token function for the OAuth 2 refresh grant. It renews ahead of expiry and after a 401, never twice at once; a
 * renewal that fails is a `TokenError`, unless the present token is still good.
 *
 * ```ts
 * createWholesaleClient({ token: refreshTokenProvider({ clientId, clientSecret, refreshToken, onTokens: save }) });
 * ```
 *
 * @throws ConfigurationError for options that cannot be right.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export function refreshTokenProvider(options: RefreshTokenOptions): TokenFunction {
  return refreshTokenProviderIn(systemClock, options);
}

/** The same with a clock that a test may bring. */
export function refreshTokenProviderIn(clock: Clock, options: RefreshTokenOptions): TokenFunction {
  const request = checkOptions(options);
  let present: { accessToken: string; renewAt: number; expiresAt: number } | undefined;
  let renewal: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const { accessToken, refreshToken, lifeMs } = await requestGrant(request, clock);
    const expiresAt = clock.now() + lifeMs;
    present = { accessToken, expiresAt, renewAt: expiresAt - Math.min(ahead.atMostMs, lifeMs * ahead.share) };
    request.refreshToken = refreshToken ?? request.refreshToken;
    const end = Number.isFinite(expiresAt) ? { expiresAt } : {};
    await handOut({ accessToken, refreshToken: request.refreshToken, ...end }, options.onTokens);
    return accessToken;
  };
  const renewOnce = (): Promise<string> => {
    renewal ??= renew().finally(() => {
      renewal = undefined;
    });
    return renewal;
  };
  return async ({ reason }) => {
    const { accessToken, renewAt, expiresAt } = present ?? { accessToken: "", renewAt: 0, expiresAt: 0 };
    if (reason === "request" && clock.now() < renewAt) return accessToken;
    return renewOnce().catch((error: unknown) => {
      if (reason === "request" && clock.now() < expiresAt) return accessToken;
      throw error;
    });
  };
}

async function handOut(tokens: RenewedTokens, onTokens: RefreshTokenOptions["onTokens"]): Promise<void> {
  try {
    await onTokens?.(tokens);
  } catch (error) {
    const clean = (words: string): string => redact(words, [tokens.accessToken, tokens.refreshToken]);
    throw new TokenError(
      "`onTokens` threw, so the new tokens may not be kept; its error is the cause.",
      describeCause(error, clean),
    );
  }
}

function checkOptions(options: RefreshTokenOptions): GrantRequest {
  const { clientId, clientSecret, refreshToken, tokenUrl, fetch, timeoutMs } = options;
  check("refreshTokenProvider", options, rules);
  for (const name of ["clientId", "clientSecret", "refreshToken"] as const) secret(name, options[name]);
  return {
    clientId,
    clientSecret,
    refreshToken,
    url: secureUrl("tokenUrl", tokenUrl ?? defaultTokenUrl, false, defaultTokenUrl),
    transport: createTransport(fetch),
    timeoutMs: timeoutMs ?? defaultTimeoutMs,
  };
}
