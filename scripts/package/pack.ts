import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds and packs the package as the registry would get it; gives the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  const printed = await runCommand("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root });
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
