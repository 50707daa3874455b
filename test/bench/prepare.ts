import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { inTemporaryFolder, pack } from "../../scripts/package/pack.ts";
import { runCommand } from "../../scripts/run-command.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
/** The peers have a manifest of their own, separate from the package's. */
export const peersFolder: string = here.concat("peers/");
/** In the peers' `node_modules`, so that code there resolves them and git ignores it. */
export const workFolder: string = peersFolder.concat("node_modules/.bench/");

/** Installs the peers and the packed package next to them, and builds the worker and the server. */
export async function prepare(): Promise<void> {
  await installPeers();
  await installPackage();
  await build({
    entryPoints: [`${here}worker.ts`, `${here}server.ts`],
    outdir: workFolder,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
}

async function installPeers(): Promise<void> {
  if (existsSync(`${peersFolder}node_modules/.package-lock.json`)) return;
  const args = ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await runCommand("npm", args, { cwd: peersFolder });
}

/** Its one dependency is among the peers. */
async function installPackage(): Promise<void> {
  const target = `${peersFolder}node_modules/webex-wholesale`;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await inTemporaryFolder(async (folder) => {
    await runCommand("tar", ["-xzf", await pack(folder), "-C", target, "--strip-components=1"]);
  });
}
