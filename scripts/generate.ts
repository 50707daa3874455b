/**
 * npm run generate             writes generated/ from spec/
 * npm run generate -- --check  writes nothing; fails if generated/ is out of date
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate } from "./spec/generate.ts";
import { SpecError } from "./spec/redocly.ts";

const folder = new URL("../generated/", import.meta.url);
const entry = fileURLToPath(new URL("../spec/openapi.yaml", import.meta.url));
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

try {
  const wanted = await generate(entry);
  const changed = await differences(wanted);
  if (!values.check) await write(wanted, changed);
  else if (changed.length > 0) {
    throw new SpecError(`generated/ is out of date: ${changed.join(", ")}. Run \`npm run generate\`.`);
  }
  console.log(summary(changed, values.check));
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The names of the files that are missing, stale or left over. */
async function differences(wanted: Map<string, string>): Promise<string[]> {
  const present = await readdir(folder).catch(() => [] as string[]);
  const leftOver = present.filter((name) => !wanted.has(name));
  const stale: string[] = [];
  for (const [name, text] of wanted) {
    const current = await readFile(new URL(name, folder), "utf8").catch(() => undefined);
    if (current !== text) stale.push(name);
  }
  return [...stale, ...leftOver];
}

async function write(wanted: Map<string, string>, changed: string[]): Promise<void> {
  for (const name of changed) {
    const text = wanted.get(name);
    if (text === undefined) await rm(new URL(name, folder));
    else await writeFile(new URL(name, folder), text);
  }
}

function summary(changed: string[], isCheck: boolean): string {
  if (isCheck || changed.length === 0) return "generated/ is up to date.";
  return `generated/: wrote ${changed.join(", ")}.`;
}
