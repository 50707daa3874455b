const listening = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when `signal` aborts; the function that it returns calls that off. Any number of calls share one listener
 * (Node warns of a leak from the eleventh on a signal), which is gone with the last of them.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => undefined;
  const callbacks = listening.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0 && listening.get(signal) === callbacks) forget(signal);
  };
}

function listen(signal: AbortSignal): Set<() => void> {
  const callbacks = new Set<() => void>();
  listening.set(signal, callbacks);
  signal.addEventListener("abort", callAll);
  return callbacks;
}

function forget(signal: AbortSignal): void {
  listening.delete(signal);
  signal.removeEventListener("abort", callAll);
}

function callAll(this: AbortSignal): void {
  const callbacks = listening.get(this) ?? [];
  forget(this);
  for (const callback of callbacks) callback();
}
