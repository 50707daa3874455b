import { copyFile, cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { install } from "../../scripts/package/install.ts";
import { pack } from "../../scripts/package/pack.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Fills a user's folder: the packed tarball, installed, and next to it the hosts of the session as JavaScript. */
export async function fillUserFolder(folder: string): Promise<void> {
  await install(await pack(folder), folder);
  const common = { outdir: folder, bundle: true, format: "esm", logLevel: "error" } as const;
  const hosts = ["command", "server", "page"].map((name) => here(`hosts/${name}.ts`));
  await build({ ...common, entryPoints: hosts, platform: "neutral", packages: "external" });
  const nodePaths = [join(folder, "node_modules")];
  const bundled = { ...common, nodePaths, platform: "browser", minify: true } as const;
  await build({ ...bundled, entryPoints: [here("hosts/worker.ts")] });
  await build({ ...bundled, entryPoints: [here("hosts/page.ts")], outdir: join(folder, "esbuild") });
  await copyFile(here("hosts/worker.capnp"), join(folder, "worker.capnp"));
  await copyFile(here("hosts/index.html"), join(folder, "index.html"));
  await copyFile(here("hosts/index.html"), join(folder, "esbuild/index.html"));
  await cp(here("../types"), join(folder, "types"), { recursive: true });
}
