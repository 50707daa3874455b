import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../scripts/run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, ".cache/runtimes");

/** Installs what `packages/package.json` names, unless it is there already; gives the folder of the packages. */
export async function installRuntimes(): Promise<string> {
  await mkdir(cache, { recursive: true });
  const lock = new URL("packages/package-lock.json", import.meta.url);
  const installed = join(cache, "installed-lock.json");
  const [wanted, present] = await Promise.all([lock, installed].map(textOf));
  if (wanted === "" || wanted !== present) {
    await copyFile(new URL("packages/package.json", import.meta.url), join(cache, "package.json"));
    await copyFile(lock, join(cache, "package-lock.json"));
    console.error("Installing the runtimes into .cache/runtimes …");
    await runCommand("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: cache });
    await copyFile(lock, installed);
  }
  return join(cache, "node_modules");
}

async function textOf(path: string | URL): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

/**
 * The program inside a package that has one package for each platform, of which npm installed the fitting one:
 * `@oven/bun-linux-x64`. Its launcher is passed over, since some need an install script to have run.
 */
export async function programOf(
  packages: string,
  scope: string,
  prefix: string,
  path: string,
): Promise<string> {
  const names = await readdir(join(packages, scope));
  const name = names.find((candidate) => candidate.startsWith(prefix));
  if (name === undefined) {
    const platform = `${process.platform}-${process.arch}`;
    throw new Error(
      `${prefix}… has no package for ${platform}. Add one to test/runtimes/packages/package.json.`,
    );
  }
  return join(packages, scope, name, path);
}
