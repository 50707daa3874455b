import { chmod, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { licensesOf } from "./licenses.ts";

/** CommonJS libraries in the bundle call `require` for the modules of Node. */
const banner = `#!/usr/bin/env node
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/**
 * Bundles the command with everything that it needs into one file, so that it starts fast and the package keeps its one
 * run-time dependency. The licenses of the bundled libraries go next to it.
 */
export async function bundleCommand(root: string, folder: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outfile: `${folder}/cli.js`,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    mainFields: ["module", "main"],
    banner: { js: banner },
    // Names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    logLevel: "warning",
  });
  await chmod(`${folder}/cli.js`, 0o755);
  await writeFile(`${folder}/cli.licenses.txt`, await licensesOf(root, Object.keys(metafile.inputs)));
}
