import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { runCommand } from "../scripts/run-command.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = ["src", "scripts", "test"];
let copy: string;

/** A project with a cycle of type-only imports in each folder, and imports between folders that form none. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "webex-wholesale-cycles-"));
  for (const folder of folders) {
    await mkdir(join(copy, folder));
    await write(`${folder}/one.ts`, 'import type { Two } from "./two.ts"; export type One = Two;');
    await write(`${folder}/two.ts`, 'export type Two = import("./one.ts").One[];');
  }
  await write("src/straight.ts", 'export { type One } from "./one.ts";');
  await write("test/straight.ts", 'export type { One } from "../src/straight.ts";');
  for (const path of ["scripts/import-cycles.json", "package.json"])
    await cp(join(root, path), join(copy, path));
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});

afterAll(async () => {
  await rm(copy, { recursive: true });
});

async function write(path: string, source: string): Promise<void> {
  await writeFile(join(copy, path), source);
}

test("`npm run check:cycles` reports each cycle by its files, type-only ones too, and nothing else", async () => {
  const report = await runCommand("npm", ["run", "--silent", "check:cycles"], { cwd: copy }).catch(String);
  const [, ...cycles] = report.split("no-import-cycle:").map((part) => part.match(/\w+\/\w+\.ts/g));
  const expected = folders.map((folder) => [`${folder}/one.ts`, `${folder}/two.ts`, `${folder}/one.ts`]);
  expect(cycles.toSorted()).toEqual(expected.toSorted());
});

test("`npm run check` includes it", () => {
  expect(manifest.scripts.check).toContain("npm run check:cycles");
});
