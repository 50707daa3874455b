import { TokenError } from "../errors/token-error.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { describeCause } from "../errors/describe-cause.ts";
import { shareRenewals } from "./renewals.ts";
import type { ClientSettings, TokenContext } from "../options/client-settings.ts";

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

export function createTokens(settings: Pick<ClientSettings, "token" | "timeoutMs" | "clock">): Tokens {
  const { token } = settings;
  if (typeof token === "string") {
    const held = Promise.resolve({ token, taken: 0 });
    const get = (): Promise<HeldToken> => held;
    return { get, renew: get, canRenew: false };
  }
  let ticks = 0;
  const tick = (): number => (ticks += 1);
  const hold = (held: string): HeldToken => ({ token: held, taken: tick() });
  const ask = async (reason: TokenContext["reason"], signal?: AbortSignal): Promise<string> => {
    const value: unknown = await bounded(settings, signal, async (ownSignal) =>
      token({ reason, signal: ownSignal }),
    );
    if (!isToken(value)) throw new TokenError(`\`token\`: the function gave ${describe(value)}. ${rule}`);
    return value;
  };
  const newest = shareRenewals(() => ask("unauthorized"), tick);
  return {
    get: async (signal) => hold(await ask("request", signal)),
    renew: async ({ token: refused, taken }, signal) =>
      hold(await bounded(settings, signal, () => newest(refused, taken))),
    canRenew: true,
  };
}

const rule = "Give a string of visible ASCII, without white space or line breaks.";

/** Bounds an ask by `timeoutMs` and by the caller's signal; every other failure is a `TokenError` of its own. */
async function bounded<T>(
  { timeoutMs, clock }: Pick<ClientSettings, "timeoutMs" | "clock">,
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
      describeCause(error, unchanged),
    );
  }
}

/** Which secrets the function knows is not known here. */
function unchanged(text: string): string {
  return text;
}

function describe(value: unknown): string {
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  return value.trim() === "" ? "a blank string" : "a string with other characters than visible ASCII";
}
