import { TokenError } from "../errors/token-error.ts";
import { deadlinePassed, withDeadline } from "./deadline.ts";
import { describeCause } from "./describe-cause.ts";
import type { Settings, TokenContext } from "./settings.ts";

/** A token in use, and when it was taken: a later one has a higher number. */
export interface HeldToken {
  token: string;
  taken: number;
}

/** Where the tokens of a client come from. */
export interface Tokens {
  /** The token for the next attempt. */
  get(signal: AbortSignal | undefined): Promise<HeldToken>;
  /** Whether another token can be had after a 401. */
  canRenew: boolean;
  /**
   * A token in place of one that was refused. All calls that had taken it before the new one came share one ask,
   * however late they learn of the refusal.
   */
  renew(refused: HeldToken, signal: AbortSignal | undefined): Promise<HeldToken>;
}

/** Visible ASCII, which is what an `Authorization` header can carry. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

interface Renewal {
  token: Promise<string>;
  /** When the new token came; `Infinity` while it is waited for. */
  came: number;
}

/** Refusals come in bursts; a handful of refused tokens is enough to recognise a late one. */
const maxRenewals = 16;

export function createTokens(settings: Pick<Settings, "token" | "timeoutMs" | "clock">): Tokens {
  const { token } = settings;
  if (typeof token === "string") {
    const get = (): Promise<HeldToken> => Promise.resolve({ token, taken: 0 });
    return { get, renew: get, canRenew: false };
  }
  const renewals = new Map<string, Renewal>();
  let now = 0;
  const hold = (held: string): HeldToken => ({ token: held, taken: (now += 1) });

  const ask = async (reason: TokenContext["reason"], signal?: AbortSignal): Promise<string> => {
    const value: unknown = await bounded(settings, signal, async (ownSignal) =>
      token({ reason, signal: ownSignal }),
    );
    if (!isToken(value)) throw new TokenError(`\`token\`: the function gave ${describe(value)}. ${rule}`);
    return value;
  };
  const askAnew = (refused: string): Promise<string> => {
    const renewal: Renewal = { token: ask("unauthorized"), came: Infinity };
    renewals.delete(refused);
    renewals.set(refused, renewal);
    const [oldest] = renewals.keys();
    if (renewals.size > maxRenewals && oldest !== undefined) renewals.delete(oldest);
    renewal.token.then(
      () => (renewal.came = now += 1),
      () => renewals.delete(refused),
    );
    return renewal.token;
  };
  /** The newest token that came after `taken`, along the chain of renewals. */
  const follow = async (refused: string, taken: number): Promise<string> => {
    const renewal = renewals.get(refused);
    if (!renewal || renewal.came < taken) return askAnew(refused);
    const renewed = await renewal.token;
    const isRefusedToo = renewed !== refused && (renewals.get(renewed)?.came ?? 0) > taken;
    return isRefusedToo ? follow(renewed, taken) : renewed;
  };
  return {
    get: async (signal) => hold(await ask("request", signal)),
    renew: async ({ token: refused, taken }, signal) =>
      hold(await bounded(settings, signal, () => follow(refused, taken))),
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
    throw new TokenError(
      "`token`: the function threw; its error is the cause.",
      describeCause(error, asItIs),
    );
  }
}

/** Which secrets the function knows is not known here. */
function asItIs(text: string): string {
  return text;
}

function describe(value: unknown): string {
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  return value.trim() === "" ? "a blank string" : "a string with other characters than visible ASCII";
}
