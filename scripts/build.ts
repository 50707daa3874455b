/**
 * npm run build: dist/ from src/ and generated/. What it prints goes to stderr, so that a caller's stdout stays its own.
 *
 * It is built beside and put in place at the end: a failed build leaves the last one, and whoever reads dist/ meanwhile
 * (tests run side by side) finds it whole.
 */
import { spawnSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist`;
// As deep as dist/ itself, since the maps lead from there to the sources.
const next = `${root}dist-${process.pid}`;

const { status } = spawnSync(
  process.execPath,
  ["node_modules/typescript/bin/tsc", "-p", "src", "--outDir", next],
  { cwd: root, stdio: ["ignore", process.stderr, process.stderr] },
);
if (status === 0) {
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
} else {
  rmSync(next, { recursive: true, force: true });
  process.exitCode = 1;
}
