import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenStale } from "../built.ts";
import { CommandError, runCommand } from "../run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Packs the package as it would be published; returns the path of the tarball. It builds dist/ only if stale, and not
 * through npm's `prepare`, which would replace dist/ while other processes use it.
 */
export async function pack(folder: string): Promise<string> {
  if (!buildWhenStale()) throw new CommandError("The build failed. Its output is above.");
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const output = await runCommand("npm", args, { cwd: root });
  return join(folder, output.trim().split("\n").at(-1) ?? "");
}

/** Runs `use` with a temporary folder and removes it afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "webex-wholesale-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
