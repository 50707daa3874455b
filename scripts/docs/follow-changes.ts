import { watch } from "chokidar";

/** An editor writes a file in several steps; what comes within this time is one change. */
const quietMs = 100;

/** Calls back once after each burst of changes below a folder, until the signal is aborted. Resolves when it watches. */
export async function followChanges(
  folder: string,
  signal: AbortSignal,
  onChange: () => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    void watcher.close();
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
}
