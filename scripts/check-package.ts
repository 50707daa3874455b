/** npm run check:package: the packed tarball as publint and attw see it; fails on whatever either of them reports. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { inTemporaryFolder, pack } from "./package/pack.ts";
import { CommandError, runCommand } from "./run-command.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const attwOptions = ["--profile", "esm-only", "--exclude-entrypoints", "openapi.yaml", "openapi.json"];

try {
  await inTemporaryFolder(async (folder) => {
    const tarball = await pack(folder);
    await lint(tarball);
    await runCommand("npx", ["--no-install", "attw", tarball, ...attwOptions], { cwd: root });
  });
  console.log("The package is in order: publint reports nothing, attw finds every type.");
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Suggestions count too: publint itself exits with 0 for them. */
async function lint(tarball: string): Promise<void> {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(await readFile(tarball)).buffer },
  });
  if (messages.length === 0) return;
  throw new CommandError(messages.map((message) => formatMessage(message, pkg)).join("\n"));
}
