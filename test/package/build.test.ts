import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isFresh } from "../../scripts/built.ts";
import { runCommand } from "../../scripts/run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let firstOutput: string;
const write = async (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);
const builtIndex = async (): Promise<string> => readFile(join(folder, "dist/src/index.js"), "utf8");
const distFolders = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.includes("dist"));

/** Builds the copy with its own copy of the build script. */
async function build(): Promise<string> {
  return runCommand(process.execPath, ["--import", "tsx", join(folder, "scripts/build.ts")], { cwd: root });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "webex-wholesale-build-"));
  for (const path of ["generated", "scripts", "src/cli", "src/sandbox"])
    await mkdir(join(folder, path), { recursive: true });
  for (const path of [
    "package.json",
    "tsconfig.json",
    "src/tsconfig.json",
    "scripts/build.ts",
    "scripts/build",
  ])
    await cp(join(root, path), join(folder, path), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await write("src/sandbox/index.ts", "");
  await write("src/cli/main.ts", "");
  await write("src/index.ts", "export const figure: number = 1;");
  firstOutput = await build();
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("a build is fresh, prints nothing on stdout and leaves nothing next to dist/", async () => {
  expect(firstOutput).toBe("");
  expect(isFresh(folder)).toBe(true);
  expect(await distFolders()).toEqual(["dist"]);
});

// Each failing build leaves dist/ as the first build made it, so the cases need no build between them.
test.each([
  ["does not compile", 'export const figure: number = "2";'],
  ["cannot be bundled", 'export const figure: number = 2;\n// @ts-expect-error\nimport "./missing.ts";'],
])("a source that %s fails the build and leaves dist/ as it was, stale", async (_, source) => {
  await write("src/index.ts", source);
  await expect(build()).rejects.toThrow("index.ts");
  expect(await builtIndex()).toContain("figure = 1");
  expect(isFresh(folder)).toBe(false);
  expect(await distFolders()).toEqual(["dist"]);
});
