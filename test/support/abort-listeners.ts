/**
 * The abort listeners that are added to a signal from now on and not removed yet. Works for the signals of any
 * environment, while Node's `getEventListeners` only knows Node's own.
 */
export function watchListeners(signal: AbortSignal): ReadonlySet<unknown> {
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    if (given[0] === "abort") listeners.add(given[1]);
    add(...given);
  };
  signal.removeEventListener = (...given: Parameters<typeof remove>) => {
    if (given[0] === "abort") listeners.delete(given[1]);
    remove(...given);
  };
  return listeners;
}
