import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../src/sandbox/", import.meta.url);
const modules = new Map<string, string>();

/** Collects every module that an import of the sandbox loads. */
function collect(url: URL): void {
  if (modules.has(url.pathname)) return;
  const text = readFileSync(url, "utf8");
  modules.set(url.pathname, text);
  for (const specifier of staticImports(text))
    if (specifier.startsWith(".")) collect(new URL(specifier, url));
}

function staticImports(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gm)].flatMap(
    ([, named, bare]) => named ?? bare ?? [],
  );
}

collect(new URL("index.ts", folder));

const dist = new URL("../../dist/src/", import.meta.url);

/** The files below a folder whose names match, with their text. */
function filesOf(below: URL, name: RegExp): [path: string, text: string][] {
  return readdirSync(below, { recursive: true, encoding: "utf8" })
    .filter((path) => name.test(path))
    .map((path) => [path, readFileSync(new URL(path, below), "utf8")]);
}

describe("importing the sandbox", () => {
  it("loads every file of its folder", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const loaded = [...modules.keys()];
    expect(files.filter((file) => !loaded.includes(new URL(file, folder).pathname))).toEqual([]);
  });

  it("loads no module of Node, so that it runs in a browser, and one package, which the build bundles", () => {
    expect([...modules.values()].flatMap(staticImports).filter((name) => !name.startsWith("."))).toEqual([
      "@cfworker/json-schema",
    ]);
  });

  it("loads no package once it is built, and no declaration names one", () => {
    const texts = filesOf(new URL("sandbox/", dist), /\.(js|d\.ts)$/).map(([, text]) => text);
    expect(texts.flatMap(staticImports).filter((name) => !name.startsWith("."))).toEqual([]);
  });

  it("brings the license notice of the package", () => {
    const built = readFileSync(new URL("sandbox/index.js", dist), "utf8");
    expect(built).toMatch(
      /^\/\*!\n \* @cfworker\/json-schema.+ MIT License\.\n \* Copyright \(c\) 2020 Jeremy Danyow$/m,
    );
    expect(built).toContain("The above copyright notice and this permission notice shall be included");
  });

  // webpack warns about an import() of anything but a literal, and follows one of a literal.
  it("leaves bundlers no import() at all", () => {
    const built = filesOf(dist, /\.js$/);
    expect(built.length).toBeGreaterThan(0);
    expect(
      [...modules, ...built].filter(([, text]) => /\bimport\s*\(/.test(text)).map(([path]) => path),
    ).toEqual([]);
  });
});
