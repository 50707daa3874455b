import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds dist/ unless it is newer than all that it is made of; what the build says goes to stderr. */
export function buildWhenStale(): boolean {
  return isFresh(root) || build();
}

/** Whether dist/ is younger than src/ and generated/. A file that went shows in the time of its folder. */
export function isFresh(folder: string): boolean {
  const built = timesIn(`${folder}/dist`);
  const sources = [...timesIn(`${folder}/src`), ...timesIn(`${folder}/generated`)];
  return built.length > 0 && Math.min(...built) >= Math.max(...sources);
}

function timesIn(folder: string): number[] {
  if (!existsSync(folder)) return [];
  const names = [".", ...readdirSync(folder, { recursive: true, encoding: "utf8" })];
  // What a build puts in the place of dist/ meanwhile may hold other files.
  return names.flatMap((name) => statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.mtimeMs ?? []);
}

function build(): boolean {
  process.stderr.write("Building dist/ …\n");
  const script = ["--import", "tsx", "scripts/build.ts"];
  const { status } = spawnSync(process.execPath, script, { cwd: root, stdio: ["ignore", 2, 2] });
  return status === 0;
}
