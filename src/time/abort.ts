const callbacksOf = /* @__PURE__ */ new WeakMap<
  AbortSignal,
  { callbacks: Set<() => void>; stop: () => void }
>();

/**
 * Calls back when `signal` aborts; returns a function that cancels that. All callbacks of a signal share one listener
 * (Node warns of a leak from the eleventh on), which is removed with the last of them.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => undefined;
  const { callbacks, stop } = callbacksOf.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) stop();
  };
}

function listen(signal: AbortSignal): { callbacks: Set<() => void>; stop: () => void } {
  const callbacks = new Set<() => void>();
  const stop = (): void => {
    if (callbacksOf.get(signal)?.callbacks === callbacks) callbacksOf.delete(signal);
    signal.removeEventListener("abort", callAll);
  };
  const callAll = (): void => {
    stop();
    for (const callback of callbacks) callback();
  };
  signal.addEventListener("abort", callAll);
  const listening = { callbacks, stop };
  callbacksOf.set(signal, listening);
  return listening;
}

/** Throws the reason of an aborted signal. Polyfills of `AbortSignal` have neither `throwIfAborted` nor `reason`. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortReason(signal);
}

export function abortReason(signal: AbortSignal | undefined): unknown {
  return signal?.reason ?? new DOMException("This operation was aborted", "AbortError");
}
