import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { install } from "../../scripts/package/install.ts";
import { pack } from "../../scripts/package/pack.ts";
import { runCommand } from "../../scripts/run-command.ts";
import { document } from "../support/spec.ts";

const texts = ["CHANGELOG.md", "LICENSE", "README.md"];
let folder: string;
const installed = (...path: string[]): string => join(folder, "node_modules/webex-wholesale", ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "webex-wholesale-"));
  await install(await pack(folder), folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a module in the user's folder; resolves to its output. */
async function run(source: string): Promise<string> {
  const output = await runCommand(process.execPath, ["--input-type=module", "--eval", source], {
    cwd: folder,
  });
  return output.trim();
}

/** Every file below a folder. */
async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Every module in a bundle of the entry, with its imports. */
async function inputsOf(entry: string): Promise<Metafile["inputs"]> {
  const { metafile } = await build({
    stdin: { contents: `export * from "${entry}"`, resolveDir: folder },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    external: ["openapi-fetch", "node:*"],
  });
  return metafile.inputs;
}

test("the installed package lists the customers of the sandbox", async () => {
  const printed = await run(`
    import { createWholesaleClient } from "webex-wholesale";
    import { createSandbox } from "webex-wholesale/sandbox";
    const { token, fetch } = createSandbox({ customers: 250 });
    const all = await createWholesaleClient({ token, fetch }).customers.list().toArray();
    console.log(all.length);
  `);
  expect(printed).toBe("250");
});

describe("the command", () => {
  const npx = async (...args: string[]): Promise<string> =>
    runCommand("npx", ["--no-install", "webex-wholesale", ...args], { cwd: folder });

  it("prints the version of the package", async () => {
    const { version } = JSON.parse(await readFile(installed("package.json"), "utf8")) as { version: string };
    expect(await npx("--version")).toBe(`${version}\n`);
  });

  it("lists the customers of the sandbox as CSV", async () => {
    const output = await npx("customers", "list", "--sandbox", "--format", "csv", "--fields", "id,status");
    expect(output.split("\r\n")).toHaveLength(252);
  });
});

test("the document is available as YAML and as JSON", async () => {
  const { resolve: resolveFrom } = createRequire(join(folder, "package.json"));
  const [yaml, json] = ["yaml", "json"].map((format) => resolveFrom(`webex-wholesale/openapi.${format}`));
  expect(await readFile(yaml ?? "", "utf8")).toMatch(/^openapi: 3\.1\./m);
  expect(JSON.parse(await readFile(json ?? "", "utf8"))).toEqual(document);
});

test.each([
  "dist/src/index.js",
  "dist/src/sandbox/index.js",
  "src/index.ts",
  "generated/schema.ts",
  "package.json",
])("a deep import of %s is rejected", async (path) => {
  expect(existsSync(installed(path))).toBe(true);
  await expect(run(`import "webex-wholesale/${path}"`)).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
});

describe.each(["webex-wholesale", "webex-wholesale/sandbox"])("%s", (entry) => {
  it("only loads its own modules and openapi-fetch", async () => {
    const imports = Object.values(await inputsOf(entry)).flatMap((input) => input.imports);
    const external = imports.filter((import_) => import_.external).map(({ path }) => path);
    expect(external.filter((path) => path !== "openapi-fetch")).toEqual([]);
  });

  it("consists of two files, one of them shared with the other entry", async () => {
    const own = Object.keys(await inputsOf(entry)).filter((path) => path.includes("/dist/"));
    expect(own).toHaveLength(2);
  });
});

/** The minified bundle of a module in the user's folder. */
async function minified(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  return outputFiles[0]?.text ?? "";
}

test.each([
  ["isWebexError", 250],
  ["provisioningProblems", 800],
])(
  "a bundle that only imports %s is smaller than %i bytes, because no module has side effects",
  async (name, limit) => {
    const bundle = await minified(`export { ${name} } from "webex-wholesale"`);
    expect(bundle).toContain(name);
    expect(bundle.length).toBeLessThan(limit);
  },
);

test("every error keeps its name in minified code", async () => {
  const code = await minified('export * from "webex-wholesale"');
  const exported = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    unknown
  >;
  const abstract = ["WebexError", "CallError"];
  const isClass = (name: string): boolean => /^[A-Z]\w+Error$/.test(name) && !abstract.includes(name);
  const classes = Object.entries(exported).filter(([name]) => isClass(name));
  expect(classes.length).toBeGreaterThan(0);
  for (const [name, errorClass] of classes) expect(errorClass).toHaveProperty("name", name);
});

test("every declaration map and source map points to a source in the package", async () => {
  const maps = (await filesOf(installed("dist"))).filter((path) => path.endsWith(".map"));
  expect(maps.length).toBeGreaterThan(0);
  for (const path of maps) {
    const { sources } = JSON.parse(await readFile(path, "utf8")) as { sources: string[] };
    expect(sources.filter((source) => !existsSync(resolve(dirname(path), source)))).toEqual([]);
  }
});

test("the package only has the build, its sources, the document and the texts about it", async () => {
  const top = new Set((await readdir(installed())).filter((name) => !texts.includes(name)));
  expect(top).toEqual(new Set(["dist", "generated", "package.json", "src"]));
  const kinds = (await filesOf(installed("src"))).filter((path) => !path.endsWith(".ts"));
  expect(kinds).toEqual([]);
});
