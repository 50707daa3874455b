import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { documentWith, strings } from "./documents.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "webex-wholesale-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function specDiff(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ["--import", "tsx", "scripts/spec-diff.ts", ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
}

test("our own document in its two forms does not differ: exit code 0", () => {
  expect(specDiff("generated/openapi.json")).toMatchObject({ status: 0, stdout: "No difference.\n" });
});

test("two documents that differ are told side by side, defects last: exit code 1", () => {
  const one = file("one.json", documentWith(strings("id", "name")));
  const schema = { allOf: [strings("id"), { $ref: "#/none" }] };
  const other = file(
    "other.json",
    documentWith(schema, { operation: { parameters: [{ name: "max", in: "query" }] } }),
  );
  expect(specDiff(one, other)).toMatchObject({
    status: 1,
    stdout: `Only in one.json (1)
  GET /things
    property of 200: name

Only in other.json (1)
  GET /things
    parameter: max (query)

Defects of other.json (1)
  GET /things, 200: #/none points to nothing
`,
  });
});

test("`--json` gives sides, defects and differences as data", () => {
  const other = file("empty.yaml", "openapi: 3.0.0\n");
  const { status, stdout } = specDiff("--json", other);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    left: { name: "openapi.yaml", defects: [] },
    right: { name: "empty.yaml", defects: ["document: has no `paths`"] },
    differences: [{ onlyIn: "left", kind: "operation", operation: "GET /wholesale/customers" }],
  });
});

test.each([
  ["no file", [], "Usage: "],
  ["three files", ["a", "b", "c"], "Usage: "],
  ["an unknown option", ["--yaml"], "--yaml"],
  ["a file that is not there", ["none.json"], "none.json cannot be read"],
  ["a file that holds no document", ["LICENSE"], "LICENSE"],
])("%s: exit code 2", (_, args, words) => {
  const { status, stdout, stderr } = specDiff(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
});
