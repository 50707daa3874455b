import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../src/sandbox/", import.meta.url);
const modules = new Map<string, string>();

/** Every module that the sandbox loads when it is imported. */
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
    const loaded = [...modules.keys()].map((path) => path.split("/").at(-1));
    expect(loaded).toEqual(expect.arrayContaining(readdirSync(folder)));
  });

  it("loads no package and nothing of Node, so that it runs in a browser", () => {
    expect([...modules.values()].flatMap(staticImports).filter((name) => !name.startsWith("."))).toEqual([]);
  });

  it("leaves bundlers no import of Node to follow", () => {
    expect([...modules.values()].filter((text) => /import\(\s*["'`]/.test(text))).toEqual([]);
  });
});
