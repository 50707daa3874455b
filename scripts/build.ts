/** npm run build: dist/ from src/ and generated/. What it prints goes to stderr, so that a caller's stdout stays its own. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "src"], {
  cwd: root,
  stdio: ["ignore", process.stderr, process.stderr],
});
process.exitCode = status ?? 1;
