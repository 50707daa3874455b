import { execFile, type ExecFileException } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, type Sample } from "./samples.ts";

export interface Outcome {
  code: ExecFileException["code"];
  stdout: string;
  stderr: string;
}

/** A user's folder, in which the package is installed. */
export interface Workspace {
  /** What the compiler says of all samples. */
  compile(): Promise<Outcome>;
  /** Runs one sample as it stands. */
  run(sample: Sample, env?: Record<string, string>): Promise<Outcome>;
  remove(): void;
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

export interface WorkspaceOptions {
  /** Loaded ahead of a sample; the README's stand-in for the service when it is left out. */
  preload?: string;
  /** What a user has installed besides the package. */
  packages?: readonly string[];
}

export function createWorkspace(
  samples: readonly Sample[],
  { preload = join(root, "test/readme/sandbox-instead.ts"), packages = [] }: WorkspaceOptions = {},
): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "webex-wholesale-readme-"));
  const fileOf = (sample: Sample): string => join(folder, `sample-${samples.indexOf(sample)}.ts`);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/webex-wholesale"));
  for (const name of ["@types", ...packages]) {
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  for (const sample of samples) writeFileSync(fileOf(sample), sample.code);
  const node = (args: string[], env: Record<string, string> = {}): Promise<Outcome> =>
    runNode(folder, args, env);
  return {
    compile: () => node([join(root, "node_modules/typescript/bin/tsc"), "-p", folder]),
    run: (sample, env) => node([...imports(preload), fileOf(sample)], env),
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

function imports(preload: string): string[] {
  return [import.meta.resolve("tsx"), pathToFileURL(preload).href].flatMap((url) => ["--import", url]);
}

function runNode(cwd: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}
