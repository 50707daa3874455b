/** npm run check:package: checks the packed tarball with publint and attw, and fails on anything they report. */
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
  console.log("publint and attw report nothing about the package.");
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Throws for suggestions too, for which publint itself exits with 0. */
async function lint(tarball: string): Promise<void> {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(await readFile(tarball)).buffer },
  });
  if (messages.length === 0) return;
  throw new CommandError(messages.map((message) => formatMessage(message, pkg)).join("\n"));
}
