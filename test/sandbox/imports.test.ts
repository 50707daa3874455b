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

describe("importing the sandbox", () => {
  it("loads every file of its folder", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const loaded = [...modules.keys()];
    expect(files.filter((file) => !loaded.includes(new URL(file, folder).pathname))).toEqual([]);
  });

  it("loads no package and no module of Node, so that it runs in a browser", () => {
    expect([...modules.values()].flatMap(staticImports).filter((name) => !name.startsWith("."))).toEqual([]);
  });

  // webpack warns about an import() of anything but a literal, and follows one of a literal.
  it("leaves bundlers no import() at all", () => {
    const dist = new URL("../../dist/src/", import.meta.url);
    const built = readdirSync(dist, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".js"))
      .map((path): [string, string] => [path, readFileSync(new URL(path, dist), "utf8")]);
    expect(built.length).toBeGreaterThan(0);
    expect(
      [...modules, ...built].filter(([, text]) => /\bimport\s*\(/.test(text)).map(([path]) => path),
    ).toEqual([]);
  });
});
