import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";

const folder = new URL("../../src/resources/", import.meta.url);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

describe("a resource method calls", () => {
  it.each(Object.keys(operations))("%s", (id) => {
    const calls = new RegExp(`operations\\.${id}\\b|"${id}"`);
    expect(sources.filter((source) => calls.test(source))).not.toEqual([]);
  });
});
