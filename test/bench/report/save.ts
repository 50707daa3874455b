import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { headerText, type Header } from "./header.ts";
import { readmeCells, withTable } from "./readme-table.ts";
import { toMarkdown, type Table } from "./table.ts";

const inRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export interface Results {
  header: Header;
  tables: Table[];
}

export function resultsText({ header, tables }: Results): string {
  return [headerText(header), ...tables.map(toMarkdown)].join("\n\n");
}

/** Makes them the committed results, and updates README's table. */
export async function publish(results: Results): Promise<void> {
  await writeResults("test/bench/", results);
  const readme = inRoot("README.md");
  await writePretty(readme, withTable(await readFile(readme, "utf8"), readmeCells(results.tables)));
}

export async function writeResults(folder: string, results: Results): Promise<void> {
  await mkdir(inRoot(folder), { recursive: true });
  await writePretty(inRoot(`${folder}results.json`), JSON.stringify(results));
  await writePretty(inRoot(`${folder}results.md`), resultsText(results));
}

async function writePretty(path: string, text: string): Promise<void> {
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
