import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import type { Header } from "./report/header.ts";
import { readmeCells, withTable } from "./report/readme-table.ts";
import type { Table } from "./report/table.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const scratch = fileURLToPath(new URL("../../.cache/bench/", import.meta.url));
const readme = fileURLToPath(new URL("../../README.md", import.meta.url));

/** What a run gave. */
export interface Results {
  header: Header;
  tables: Table[];
}

/** Keeps the last results where git does not see them. */
export async function keep(results: Results, markdown: string): Promise<void> {
  await writeResults(scratch, results, markdown);
}

/** Makes the results the committed ones, and README's table with them. */
export async function publish(results: Results, markdown: string): Promise<void> {
  await writeResults(here, results, markdown);
  await writePretty(readme, withTable(await readFile(readme, "utf8"), readmeCells(results.tables)));
}

async function writeResults(folder: string, results: Results, markdown: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writePretty(`${folder}results.json`, JSON.stringify(results));
  await writePretty(`${folder}results.md`, markdown);
}

async function writePretty(path: string, text: string): Promise<void> {
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
