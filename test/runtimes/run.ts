/**
 * npm run test:runtimes                  every runtime, every TypeScript
 * npm run test:runtimes -- node deno     those whose name contains one of the words
 *
 * Installs the packed tarball in an empty folder and runs one session in each. Exits with 1 if any of them fails.
 */
import { isDeepStrictEqual } from "node:util";
import { inTemporaryFolder } from "../../scripts/package/pack.ts";
import { installRuntimes } from "./cache.ts";
import { commandRuntimes } from "./command-runtimes.ts";
import { pageRuntimes } from "./page-runtimes.ts";
import type { Runtime } from "./runtime.ts";
import { withSandbox } from "./sandbox-process.ts";
import { expected } from "./session.ts";
import { typeScripts } from "./type-scripts.ts";
import { fillUserFolder } from "./user-folder.ts";

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const isWanted = ({ name }: { name: string }): boolean =>
  words.length === 0 || words.some((word) => name.toLowerCase().includes(word));

await inTemporaryFolder(async (folder) => {
  const packages = await installRuntimes();
  await fillUserFolder(folder);
  const runtimes = [...(await commandRuntimes(packages, folder)), ...pageRuntimes(packages, folder)];
  for (const runtime of runtimes.filter(isWanted)) {
    await report(runtime, async () => trySession(folder, runtime));
  }
  for (const compiler of typeScripts(packages, folder).filter(isWanted)) {
    await report(compiler, compiler.check);
  }
});

/** Prints a row of the table: name, version, result. */
async function report(
  { name, version }: Pick<Runtime, "name" | "version">,
  attempt: () => Promise<string>,
): Promise<void> {
  const began = performance.now();
  let result: string;
  let number = "";
  try {
    number = /\d[\d.-]*/.exec(await version())?.[0] ?? "";
    result = await attempt();
  } catch (error) {
    result = `FAILED: ${error instanceof Error ? error.message : String(error)}`;
    process.exitCode = 1;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name.padEnd(18)} ${number.padEnd(16)} ${seconds.padStart(5)} s  ${result}`);
}

async function trySession(folder: string, runtime: Runtime): Promise<string> {
  const printed = await withSandbox(folder, runtime.run);
  const outcome: unknown = JSON.parse(printed);
  if (!isDeepStrictEqual(outcome, expected))
    throw new Error(`expected ${JSON.stringify(expected)}, got ${printed}`);
  return `${expected.customers} customers, ${expected.retries.join()}, ${expected.missing}, abort`;
}
