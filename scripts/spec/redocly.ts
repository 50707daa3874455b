import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "./document.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");

/** Redocly rejected the document. `message` is its report, with file and line. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}

/** Throws a `SpecError` if the document has errors or warnings. */
export async function lint(entry: string): Promise<void> {
  await redocly(["lint", entry, "--format", "stylish", "--max-problems", "1000"]);
}

/** Combines the entry and the files that it refers to into one document. */
export async function bundle(entry: string): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), "webex-wholesale-"));
  try {
    const output = join(folder, "openapi.json");
    await redocly(["bundle", entry, "--output", output]);
    return JSON.parse(await readFile(output, "utf8")) as Document;
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Page {
  /** A Handlebars template, which gets `options` as `templateOptions`. */
  template: string;
  options: Record<string, string>;
}

/** Renders the document at `api` as one HTML page with Redoc's script inline. `redocly.yaml` configures Redoc. */
export async function renderPage(api: string, output: string, { template, options }: Page): Promise<void> {
  const templateOptions = Object.entries(options).map(
    ([name, value]) => `--templateOptions.${name}=${value}`,
  );
  const paths = ["--output", output, "--template", template];
  await redocly(["build-docs", api, "--inlineBundle", ...paths, ...templateOptions]);
}

/** Runs the Redocly CLI with the project's `redocly.yaml` and returns its output. */
async function redocly(args: string[]): Promise<string> {
  const settings = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [cli, ...args, "--config", join(root, "redocly.yaml")],
      { cwd: root, env: { ...process.env, ...settings }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const warned = args[0] === "lint" && /\bwarning\b/.test(stdout);
        if (error || warned) reject(new SpecError((stdout || stderr).trim()));
        else resolve(stdout);
      },
    );
  });
}
