import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { inTemporaryFolder, pack } from "../../scripts/package/pack.ts";
import { runCommand } from "../../scripts/run-command.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
/** The peers have a manifest of their own, apart from the package's. */
export const peersFolder: string = fileURLToPath(new URL("peers/", import.meta.url));
/** Inside `node_modules`, so that what runs there finds the peers, and git does not see it. */
export const workFolder: string = fileURLToPath(new URL("peers/node_modules/.bench/", import.meta.url));

/** Installs the peers, the packed package among them as a user gets it, and builds the processes of the measurements. */
export async function prepare(): Promise<void> {
  await installPeers();
  await installPackage();
  await build({
    entryPoints: [`${here}worker.ts`, `${here}server/server.ts`],
    outdir: workFolder,
    entryNames: "[name]",
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
  const isInstalled = existsSync(`${peersFolder}node_modules/.package-lock.json`);
  const args = ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  if (!isInstalled) await runCommand("npm", args, { cwd: peersFolder });
}

/** Unpacks the tarball: its one dependency is the peer of the same name. */
async function installPackage(): Promise<void> {
  const target = `${peersFolder}node_modules/webex-wholesale`;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await inTemporaryFolder(async (folder) => {
    await runCommand("tar", ["-xzf", await pack(folder), "-C", target, "--strip-components=1"]);
  });
}
