import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds dist/ unless it is newer than its sources. The output of the build goes to stderr. */
export function buildWhenStale(): boolean {
  return isFresh(root) || build();
}

/** Whether dist/ is newer than src/ and generated/. A deleted file shows in the mtime of its folder. */
export function isFresh(folder: string): boolean {
  const built = mtimesIn(`${folder}/dist`);
  const sources = [...mtimesIn(`${folder}/src`), ...mtimesIn(`${folder}/generated`)];
  return built.length > 0 && Math.min(...built) >= Math.max(...sources);
}

function mtimesIn(folder: string): number[] {
  if (!existsSync(folder)) return [];
  const names = [".", ...readdirSync(folder, { recursive: true, encoding: "utf8" })];
  // A concurrent build may replace dist/ with one that has other files.
  return names.flatMap((name) => statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.mtimeMs ?? []);
}

function build(): boolean {
  process.stderr.write("Building dist/ …\n");
  const script = ["--import", "tsx", "scripts/build.ts"];
  const { status } = spawnSync(process.execPath, script, { cwd: root, stdio: ["ignore", 2, 2] });
  return status === 0;
}
