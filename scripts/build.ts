/**
 * npm run build: builds dist/ from src/ and generated/. Prints to stderr only, so that stdout is left to the caller.
 */
import { build, type PluginBuild } from "esbuild";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleCommand } from "./build/bundle-command.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist`;
/** Next to dist/, so that the relative paths in source maps are the same. */
const fresh = `${root}.dist-${process.pid}`;
const replaced = `${fresh}-replaced`;

const began = new Date();
try {
  if (emitDeclarations() && (await bundle())) replaceDist();
  else process.exitCode = 1;
} finally {
  for (const folder of [fresh, replaced]) rmSync(folder, { recursive: true, force: true });
}

/** One declaration file per source, so that an editor can jump from a name to its source. */
function emitDeclarations(): boolean {
  const tsc = ["node_modules/typescript/bin/tsc", "-p", "src", "--outDir", fresh];
  const { status } = spawnSync(process.execPath, tsc, { cwd: root, stdio: ["ignore", 2, 2] });
  return status === 0;
}

/** Few files, because most of the time it takes to load a package is spent finding its files. */
async function bundle(): Promise<boolean> {
  const built = build({
    absWorkingDir: root,
    entryPoints: ["src/index.ts", "src/sandbox/index.ts"],
    outdir: `${fresh}/src`,
    outbase: "src",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    external: ["openapi-fetch"],
    plugins: [{ name: "library-maps", setup: mapLibraries }],
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "warning",
  });
  // esbuild has printed the errors.
  return Promise.all([built, bundleCommand(root, fresh)]).then(
    () => true,
    () => false,
  );
}

/**
 * The sources of a bundled library are not in the package, so all of its code is mapped to the file that imports it.
 */
function mapLibraries(bundle: PluginBuild): void {
  const importer = `${root}src/sandbox/routing/json-schema.ts`;
  const map = btoa(JSON.stringify({ version: 3, sources: [importer], mappings: "AAAA" }));
  bundle.onLoad({ filter: /node_modules.*\.js$/ }, ({ path }) => {
    const [code = ""] = readFileSync(path, "utf8").split("//# sourceMappingURL=");
    return { contents: `${code}//# sourceMappingURL=data:application/json;base64,${map}`, loader: "js" };
  });
}

/**
 * Only renames folders, because other processes may be reading dist/. Its mtime is the start of the build: later edits
 * of sources are not in it.
 */
function replaceDist(): void {
  utimesSync(fresh, began, began);
  if (existsSync(dist)) renameSync(dist, replaced);
  renameSync(fresh, dist);
}
