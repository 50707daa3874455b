interface Renewal {
  token: Promise<string>;
  /** When the new token arrived; `Infinity` while it is pending. */
  arrived: number;
}

/** Refusals come in bursts; a handful of refused tokens is enough to recognize a late one. */
const maxRenewals = 16;

/**
 * Shares one renewal among all callers that learn, however late, that their token was refused.
 *
 * @param renew Gets a new token.
 * @param tick Counts: each call returns a higher number.
 * @returns A function that resolves to the newest token to use instead of `refused`, which the caller took at `taken`. A
 *   caller that took the refused token after the renewal had already arrived triggers another one.
 */
export function shareRenewals(
  renew: () => Promise<string>,
  tick: () => number,
): (refused: string, taken: number) => Promise<string> {
  const renewals = new Map<string, Renewal>();

  function startRenewal(refused: string): Promise<string> {
    const renewal: Renewal = { token: renew(), arrived: Infinity };
    renewals.delete(refused);
    renewals.set(refused, renewal);
    const [oldest] = renewals.keys();
    if (renewals.size > maxRenewals && oldest !== undefined) renewals.delete(oldest);
    renewal.token.then(
      () => (renewal.arrived = tick()),
      () => renewals.delete(refused),
    );
    return renewal.token;
  }

  return async function newestToken(refused: string, taken: number): Promise<string> {
    const renewal = renewals.get(refused);
    if (!renewal || renewal.arrived < taken) return startRenewal(refused);
    const renewed = await renewal.token;
    const isRefusedToo = renewed !== refused && (renewals.get(renewed)?.arrived ?? 0) > taken;
    return isRefusedToo ? newestToken(renewed, taken) : renewed;
  };
}
