import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../run-command.ts";

/** Installs the tarball in an empty folder, as a user would. Its dependency comes from npm's cache if possible. */
export async function install(tarball: string, folder: string): Promise<void> {
  const manifest = {
    name: "user",
    private: true,
    type: "module",
    dependencies: { "webex-wholesale": `file:${tarball}` },
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await runCommand("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock"], {
    cwd: folder,
  });
}
