/**
 * npm run spec:diff -- OTHER                what our document and another one have that the other lacks
 * npm run spec:diff -- ONE OTHER            the same of any two
 * npm run spec:diff -- --json …             as JSON
 *
 * Exits with 0 when they offer the same, 1 when they differ, 2 when one cannot be read.
 *
 * Boundary: no library does this. Tried: openapi-diff (refuses a document with a defect), api-smart-diff (compares
 * every word, sets an open value apart from its plain `enum`, passes over references to nothing), @azure/oad (OpenAPI 2
 * only), openapi-changes (downloads a program when it is installed). To feed one of them, both documents would have to
 * be brought into the form that is compared here; then the comparison itself is the small part.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { compare } from "./spec-diff/compare.ts";
import { printDifferences } from "./spec-diff/print.ts";
import { isObject } from "./spec-diff/reader.ts";
import { surfaceOf } from "./spec-diff/surface.ts";

const usage = "Usage: npm run spec:diff -- [--json] [ONE] OTHER, each an OpenAPI document as JSON or YAML";
const own = fileURLToPath(new URL("../generated/openapi.yaml", import.meta.url));

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean" } },
    allowPositionals: true,
  });
  const [left, right, ...more] = positionals.length === 1 ? [own, ...positionals] : positionals;
  if (left === undefined || right === undefined || more.length > 0) throw new Error(usage);
  const [one, other] = [surfaceOf(await read(left)), surfaceOf(await read(right))];
  const differences = compare(one.root, other.root);
  const sides = [
    { name: basename(left), defects: one.defects },
    { name: basename(right), defects: other.defects },
  ] as const;
  const result = { left: sides[0], right: sides[1], differences };
  console.log(values.json ? JSON.stringify(result, undefined, 2) : printDifferences(...sides, differences));
  process.exitCode = differences.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** JSON is YAML too. */
async function read(path: string): Promise<unknown> {
  try {
    const document: unknown = parse(await readFile(path, "utf8"));
    if (isObject(document) && !Array.isArray(document)) return document;
  } catch (cause) {
    throw new Error(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
  throw new Error(`${path} holds no OpenAPI document.`);
}
