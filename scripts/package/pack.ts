import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWhenStale } from "../built.ts";
import { CommandError, runCommand } from "../run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Packs the package as the registry would get it; gives the path of the tarball. It builds only what is stale, and not
 * through npm's `prepare`: that would take dist/ away from whoever uses it meanwhile.
 */
export async function pack(folder: string): Promise<string> {
  if (!buildWhenStale()) throw new CommandError("The build failed; what it said stands above.");
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const printed = await runCommand("npm", args, { cwd: root });
  return join(folder, printed.trim().split("\n").at(-1) ?? "");
}

/** Runs `use` with a temporary folder, which is removed afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "webex-wholesale-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
