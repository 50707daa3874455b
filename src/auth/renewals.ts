interface Renewal {
  token: Promise<string>;
  /** When the new token came; `Infinity` while it is waited for. */
  came: number;
}

/** Refusals come in bursts; a handful of refused tokens is enough to recognise a late one. */
const maxRenewals = 16;

/**
 * Shares one ask for a new token among all that learn, however late, that the old one was refused.
 *
 * @param ask Asks for a new token.
 * @param tick Counts: each call gives a higher number.
 * @returns A function that gives the newest token in place of `refused`, which the caller had since `taken`. Somebody
 *   who took the old token only after the new one had come is not late: for her it is asked anew.
 */
export function shareRenewals(
  ask: () => Promise<string>,
  tick: () => number,
): (refused: string, taken: number) => Promise<string> {
  const renewals = new Map<string, Renewal>();

  function askAnew(refused: string): Promise<string> {
    const renewal: Renewal = { token: ask(), came: Infinity };
    renewals.delete(refused);
    renewals.set(refused, renewal);
    const [oldest] = renewals.keys();
    if (renewals.size > maxRenewals && oldest !== undefined) renewals.delete(oldest);
    renewal.token.then(
      () => (renewal.came = tick()),
      () => renewals.delete(refused),
    );
    return renewal.token;
  }

  return async function newest(refused: string, taken: number): Promise<string> {
    const renewal = renewals.get(refused);
    if (!renewal || renewal.came < taken) return askAnew(refused);
    const renewed = await renewal.token;
    const isRefusedToo = renewed !== refused && (renewals.get(renewed)?.came ?? 0) > taken;
    return isRefusedToo ? newest(renewed, taken) : renewed;
  };
}
