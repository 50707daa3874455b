import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { isRecord } from "../../src/is-record.ts";
import { compare } from "./compare.ts";
import { assess, knownDifferencesIn, type KnownDifference } from "./known-differences.ts";
import { printReport, type Report } from "./print.ts";
import { surfaceOf, type Surface } from "./surface.ts";

const usage = `npm run spec:diff -- FILE       compares our document with the vendor's
npm run spec:diff -- OLD NEW    compares two documents, such as two editions of the vendor's

  --known <file>   the differences to accept; default with one FILE: scripts/spec-diff/known-differences.yaml
  --json           the report as JSON
  --help           show this help

Documents are OpenAPI 3, as JSON or YAML in one file. Compared are operations, parameters, request and response
bodies: what exists, what is required, types, formats and enums.

Exit code: 0 without new differences, 1 with new differences, 2 for bad arguments or a file that can't be read.`;

const ours = fileURLToPath(new URL("../../generated/openapi.yaml", import.meta.url));
const knownByDefault = fileURLToPath(new URL("known-differences.yaml", import.meta.url));

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs the command with its arguments. Never rejects. */
export async function specDiff(args: string[]): Promise<Outcome> {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { known: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
      allowPositionals: true,
    });
    if (values.help === true) return { exitCode: 0, stdout: usage, stderr: "" };
    const report = await reportOn(positionals, values.known);
    const stdout = values.json === true ? JSON.stringify(report, undefined, 2) : printReport(report);
    return { exitCode: report.fresh.length > 0 ? 1 : 0, stdout, stderr: "" };
  } catch (error) {
    return { exitCode: 2, stdout: "", stderr: messageOf(error) };
  }
}

async function reportOn(files: string[], known: string | undefined): Promise<Report> {
  const [before, after, ...rest] = files.length === 1 ? [ours, ...files] : files;
  if (before === undefined || after === undefined || rest.length > 0) {
    throw new Error(`Expected one or two files, got ${files.length}.\n\n${usage}`);
  }
  const [old, current] = [await readSurface(before), await readSurface(after)];
  const entries = await readKnown(known ?? (files.length === 1 ? knownByDefault : undefined));
  return {
    before: { name: basename(before), defects: old.defects },
    after: { name: basename(after), defects: current.defects },
    ...assess(compare(old.root, current.root), entries),
  };
}

async function readSurface(path: string): Promise<Surface> {
  const document = await readYaml(path);
  const version = isRecord(document) ? document["openapi"] : undefined;
  if (typeof version === "string" && version.startsWith("3.")) return surfaceOf(document);
  throw new Error(`${path} is not an OpenAPI document: it has no \`openapi\` field with a version 3.x.`);
}

async function readKnown(path: string | undefined): Promise<KnownDifference[]> {
  if (path === undefined) return [];
  const content = await readYaml(path);
  try {
    return knownDifferencesIn(content);
  } catch (error) {
    throw new Error(`${path}: ${messageOf(error)}`, { cause: error });
  }
}

/** JSON is YAML too. */
async function readYaml(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new Error(`Can't read ${path}: ${messageOf(error)}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
