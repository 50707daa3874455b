import { TokenError } from "../errors/token-error.ts";
import { deadlinePassed, withDeadline } from "./deadline.ts";
import type { Settings, TokenContext } from "./settings.ts";

/** Where the tokens of a client come from. */
export interface Tokens {
  /** The token for the next attempt. */
  get(signal: AbortSignal | undefined): Promise<string>;
  /** Whether another token can be had after a 401. */
  canRenew: boolean;
  /** A token in place of one that was refused. Any number of calls that were refused with one token share one ask. */
  renew(refused: string, signal: AbortSignal | undefined): Promise<string>;
}

/** Visible ASCII, which is what an `Authorization` header can carry. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** Refusals come in bursts; a handful of refused tokens is enough to recognise a late one. */
const maxRenewals = 16;

export function createTokens(settings: Pick<Settings, "token" | "timeoutMs" | "clock">): Tokens {
  const { token } = settings;
  if (typeof token === "string") {
    const get = (): Promise<string> => Promise.resolve(token);
    return { get, renew: get, canRenew: false };
  }
  const ask = async (reason: TokenContext["reason"], signal?: AbortSignal): Promise<string> => {
    const value: unknown = await bounded(settings, signal, async (ownSignal) =>
      token({ reason, signal: ownSignal }),
    );
    if (!isToken(value)) throw new TokenError(`\`token\`: the function gave ${describe(value)}. ${rule}`);
    return value;
  };
  const renewals = new Map<string, Promise<string>>();
  const askAnew = (refused: string): Promise<string> => {
    const renewal = ask("unauthorized");
    renewals.set(refused, renewal);
    const [oldest] = renewals.keys();
    if (renewals.size > maxRenewals && oldest !== undefined) renewals.delete(oldest);
    const forget = (): boolean => renewals.delete(refused);
    renewal.then((renewed) => renewed === refused && forget(), forget);
    return renewal;
  };
  return {
    get: (signal) => ask("request", signal),
    renew: (refused, signal) => bounded(settings, signal, () => renewals.get(refused) ?? askAnew(refused)),
    canRenew: true,
  };
}

const rule = "Give a string of visible ASCII, without white space or line breaks.";

/** Bounds an ask by `timeoutMs` and by the caller's signal; every other failure is a `TokenError` of its own. */
async function bounded<T>(
  { timeoutMs, clock }: Pick<Settings, "timeoutMs" | "clock">,
  signal: AbortSignal | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  try {
    return await withDeadline({ clock, timeoutMs, signal }, ask);
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error === deadlinePassed) {
      throw new TokenError(
        `\`token\`: the function gave nothing within ${timeoutMs} ms. Let it heed \`signal\`.`,
      );
    }
    if (error instanceof TokenError) throw new TokenError(error.message, error.cause);
    throw new TokenError("`token`: the function threw; its error is the cause.", error);
  }
}

function describe(value: unknown): string {
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  return value.trim() === "" ? "a blank string" : "a string with other characters than visible ASCII";
}
