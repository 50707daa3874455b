import { describeCause } from "../errors/describe-cause.ts";
import { redact } from "../errors/redact.ts";
import { TokenError } from "../errors/token-error.ts";
import type { ClientSettings, TokenContext } from "../options/client-settings.ts";
import { kindOf } from "../options/check.ts";
import type { Clock } from "../time/clock.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { shareRenewals } from "./renewals.ts";

/** A token, and when it was taken: a later one has a higher number. */
export interface TakenToken {
  token: string;
  taken: number;
}

/** Where the tokens of a client come from. */
export interface Tokens {
  /** The token for the next attempt. */
  get(signal: AbortSignal | undefined): Promise<TakenToken>;
  /** Whether a 401 can be retried with another token. */
  canRenew: boolean;
  /** The token to use instead of a rejected one. All callers whose token was rejected share one renewal. */
  renew(rejected: TakenToken, signal: AbortSignal | undefined): Promise<TakenToken>;
}

/** Whether an `Authorization` header can carry it: visible ASCII. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

type TokenSettings = Pick<ClientSettings, "token" | "timeoutMs" | "clock">;

export function createTokens(settings: TokenSettings): Tokens {
  const { token } = settings;
  if (typeof token === "string") {
    const taken = Promise.resolve({ token, taken: 0 });
    const get = (): Promise<TakenToken> => taken;
    return { get, renew: get, canRenew: false };
  }
  let ticks = 0;
  let last = "";
  const tick = (): number => (ticks += 1);
  const take = (value: string): TakenToken => ({ token: value, taken: tick() });
  const bound = <T>(signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    bounded({ ...settings, signal }, work, (text) => redact(text, [last]));
  const call = async (reason: TokenContext["reason"], signal?: AbortSignal): Promise<string> => {
    const value: unknown = await bound(signal, async (ownSignal) => token({ reason, signal: ownSignal }));
    if (!isToken(value)) throw new TokenError(`\`token\`: the function returned ${kindOf(value)}. ${fix}`);
    return (last = value);
  };
  const newestToken = shareRenewals(() => call("unauthorized"), tick);
  return {
    get: async (signal) => take(await call("request", signal)),
    renew: async ({ token: rejected, taken }, signal) =>
      take(await bound(signal, () => newestToken(rejected, taken))),
    canRenew: true,
  };
}

const fix = "Return a string of visible ASCII without white space.";

/** Bounds `work` by time and by the caller's signal; every failure except an abort becomes a `TokenError`. */
async function bounded<T>(
  limits: { clock: Clock; timeoutMs: number; signal: AbortSignal | undefined },
  work: (signal: AbortSignal) => Promise<T>,
  clean: (text: string) => string,
): Promise<T> {
  try {
    return await withDeadline(limits, work);
  } catch (error) {
    if (limits.signal?.aborted) throw error;
    if (error === deadlinePassed) {
      throw new TokenError(
        `\`token\`: the function took longer than ${limits.timeoutMs} ms. Make it honor \`signal\`.`,
      );
    }
    if (error instanceof TokenError) throw new TokenError(error.message, error.cause);
    // Boundary: other secrets that the function knows aren't known here, so they can't be redacted.
    const cause = describeCause(error, clean);
    throw new TokenError("`token`: the function threw the error in `cause`.", cause);
  }
}
