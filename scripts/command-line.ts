import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildWhenStale } from "./built.ts";

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** Runs `webex-wholesale` with the streams and the exit code of this process; builds it first if it is stale. */
export function runCommandLine(args: readonly string[]): void {
  if (!buildWhenStale()) {
    process.stderr.write("The build failed; its output is above.\n");
    process.exitCode = 1;
    return;
  }
  // Ctrl-C reaches the command too, which decides when to end.
  process.on("SIGINT", () => undefined);
  const child = spawn(process.execPath, [command, ...args], { stdio: "inherit" });
  child.on("close", (code) => {
    process.exitCode = code ?? 1;
  });
}
