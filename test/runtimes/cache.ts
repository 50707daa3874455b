import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../scripts/run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, ".cache/runtimes");

/** Installs the packages in `packages/package.json` unless they are installed; returns their folder. */
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
 * The path of a program that has one package per platform, such as `@oven/bun-linux-x64`, of which npm installed one.
 * The launchers of such programs are not used because some need an install script to have run.
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
    throw new Error(`No package ${prefix}… for ${platform}. Add one to test/runtimes/packages/package.json.`);
  }
  return join(packages, scope, name, path);
}
