import { buildSync } from "esbuild";
import { execFile, type ExecFileException } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, type Sample } from "./samples.ts";

export interface Outcome {
  code: ExecFileException["code"];
  stdout: string;
  stderr: string;
}

/** A user's folder, with the package installed. */
export interface Workspace {
  /** Type-checks all samples; resolves to the compiler's output. */
  compile(): Promise<Outcome>;
  /** Runs one sample unchanged. */
  run(sample: Sample, env?: Record<string, string>): Promise<Outcome>;
  remove(): void;
}

export interface WorkspaceOptions {
  /** A module that is loaded before each sample. */
  preload: string;
  /** What a user has installed next to the package. */
  packages?: readonly string[];
}

const compilerOptions = {
  target: "es2023",
  lib: ["es2023"],
  module: "nodenext",
  types: ["node"],
  strict: true,
  skipLibCheck: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

export function createWorkspace(
  samples: readonly Sample[],
  { preload, packages = [] }: WorkspaceOptions,
): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "webex-wholesale-samples-"));
  const nameOf = (sample: Sample): string => `sample-${samples.indexOf(sample)}`;
  install(folder, packages);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  for (const sample of samples) writeFileSync(join(folder, `${nameOf(sample)}.ts`), sample.code);
  emitJavaScript(folder, { preload, names: samples.map(nameOf) });
  return {
    compile: () => runNode(folder, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]),
    run: (sample, env) => runNode(folder, ["--import", "./js/preload.js", `js/${nameOf(sample)}.js`], env),
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

function install(folder: string, packages: readonly string[]): void {
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  symlinkSync(root, join(modules, "webex-wholesale"));
  for (const name of ["@types", ...packages])
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
}

/** Strips the types once for all runs: loading a TypeScript loader in each process takes longer than most samples do. */
function emitJavaScript(folder: string, { preload, names }: { preload: string; names: string[] }): void {
  const samples = names.map((name) => [name, join(folder, `${name}.ts`)]);
  buildSync({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries([["preload", preload], ...samples]) as Record<string, string>,
    outdir: "js",
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
  });
}

function runNode(cwd: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}
