/**
 * The abort listeners that are added to a signal from now on and not removed yet. Works for the signals of any
 * environment, while Node's `getEventListeners` only knows Node's own.
 */
export function watchListeners(signal: AbortSignal): ReadonlySet<unknown> {
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    if (given[0] === "abort") listeners.add(given[1]);
    addEventListener.apply(signal, given);
  };
  signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    if (given[0] === "abort") listeners.delete(given[1]);
    removeEventListener.apply(signal, given);
  };
  return listeners;
}
