import { watch, type FSWatcher } from "node:fs";

/** An editor writes a file in several steps; what comes within this time is one change. */
const quietMs = 100;

/** Calls back once after each burst of changes below a folder, until the signal is aborted. */
export function followChanges(folder: string, signal: AbortSignal, onChange: () => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
  });
  return watch(folder, { recursive: true, signal }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  });
}
