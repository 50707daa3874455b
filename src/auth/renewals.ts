interface Renewal {
  token: Promise<string>;
  /** When the new token arrived; `Infinity` while it is pending. */
  arrived: number;
}

/** Rejections come in bursts; a handful of rejected tokens is enough to recognize a late one. */
const maxRenewals = 16;

/**
 * Shares one renewal among all callers that learn, however late, that their token was rejected.
 *
 * @param renew Gets a new token.
 * @param tick Counts: each call returns a higher number.
 * @returns A function that resolves to the newest token to use instead of `rejected`, which the caller took at `taken`. A
 *   caller that took the rejected token after the renewal had already arrived triggers another one.
 */
export function shareRenewals(
  renew: () => Promise<string>,
  tick: () => number,
): (rejected: string, taken: number) => Promise<string> {
  const renewals = new Map<string, Renewal>();

  function startRenewal(rejected: string): Promise<string> {
    const renewal: Renewal = { token: renew(), arrived: Infinity };
    renewals.delete(rejected);
    renewals.set(rejected, renewal);
    const [oldest] = renewals.keys();
    if (renewals.size > maxRenewals && oldest !== undefined) renewals.delete(oldest);
    renewal.token.then(
      () => (renewal.arrived = tick()),
      () => renewals.delete(rejected),
    );
    return renewal.token;
  }

  return async function newestToken(rejected: string, taken: number): Promise<string> {
    const renewal = renewals.get(rejected);
    if (!renewal || renewal.arrived < taken) return startRenewal(rejected);
    const renewed = await renewal.token;
    const isRejectedToo = renewed !== rejected && (renewals.get(renewed)?.arrived ?? 0) > taken;
    return isRejectedToo ? newestToken(renewed, taken) : renewed;
  };
}
