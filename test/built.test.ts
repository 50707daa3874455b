import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isFresh } from "../scripts/built.ts";

let folder: string;
const paths = ["src", "src/a.ts", "generated", "generated/b.ts", "dist", "dist/src", "dist/src/a.js"];
const setTime = (path: string, seconds: number): void => {
  utimesSync(join(folder, path), seconds, seconds);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "webex-wholesale-built-"));
  for (const path of paths) {
    if (path.includes(".")) writeFileSync(join(folder, path), "");
    else mkdirSync(join(folder, path));
  }
  for (const path of paths) setTime(path, path.startsWith("dist") ? 2000 : 1000);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("dist/ is fresh", () => {
  it("if it is newer than src/ and generated/", () => {
    expect(isFresh(folder)).toBe(true);
  });

  it.each([
    ["a source is newer", "src/a.ts", 3000],
    ["a file was deleted from src/", "src", 3000],
    ["a generated file is newer", "generated/b.ts", 3000],
    ["a file in dist/ is older than a source", "dist/src/a.js", 500],
  ])("not if %s", (_, path, seconds) => {
    setTime(path, seconds);
    expect(isFresh(folder)).toBe(false);
  });

  it("not if it is missing", () => {
    rmSync(join(folder, "dist"), { recursive: true });
    expect(isFresh(folder)).toBe(false);
  });
});
