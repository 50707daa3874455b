/** npm run build: dist/ from src/ and generated/. What it prints goes to stderr, so that a caller's stdout stays its own. */
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist`;
/** Beside dist/ and as deep, so that what the maps say of the way to the sources stays true. */
const fresh = `${root}.dist-${process.pid}`;
const replaced = `${fresh}-replaced`;

const began = new Date();
try {
  if (emitDeclarations() && (await bundle())) replaceDist();
  else process.exitCode = 1;
} finally {
  for (const folder of [fresh, replaced]) rmSync(folder, { recursive: true, force: true });
}

/** Every type on its own: an editor goes from a name to its source. */
function emitDeclarations(): boolean {
  const tsc = ["node_modules/typescript/bin/tsc", "-p", "src", "--outDir", fresh];
  const { status } = spawnSync(process.execPath, tsc, { cwd: root, stdio: ["ignore", 2, 2] });
  return status === 0;
}

/** The code in few files, for the time to load a module is mostly the time to find its files. */
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
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "warning",
  });
  // What went wrong has been printed by then.
  return built.then(
    () => true,
    () => false,
  );
}

/** By renaming alone, for others may be reading dist/. Its time is that of the start: what was edited since is not in it. */
function replaceDist(): void {
  utimesSync(fresh, began, began);
  if (existsSync(dist)) renameSync(dist, replaced);
  renameSync(fresh, dist);
}
