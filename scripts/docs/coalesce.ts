/**
 * Wraps a task so that only one run is in progress. Calls during a run share the next one, so the last call always sees
 * a run that started after it.
 */
export function coalesce(task: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    next = undefined;
    current = task().finally(() => {
      current = undefined;
    });
    return current;
  };
  return () => (current ? (next ??= current.then(start, start)) : start());
}
