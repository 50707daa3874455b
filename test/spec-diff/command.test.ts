import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { specDiff } from "../../scripts/spec-diff/command.ts";
import { documentWith, documentWithParameter, strings } from "./documents.ts";

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "webex-wholesale-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const before = file("old.json", documentWithParameter({ schema: { type: "string" } }));
const after = file("new.json", documentWithParameter({ schema: { type: "integer" }, required: true }));

test("our own document in its other form has no differences, and the committed file is valid: exit code 0", async () => {
  const { exitCode, stdout, stderr } = await specDiff([inRoot("generated/openapi.json")]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^openapi\.yaml → openapi\.json: no differences$/m);
});

test("new differences between two editions are listed by operation: exit code 1", async () => {
  expect(await specDiff([before, after])).toEqual({
    exitCode: 1,
    stdout: `old.json → new.json

New differences (2)
  GET /things
    parameter max (query) became required
    type of parameter max (query) changed from string to integer`,
    stderr: "",
  });
});

test("differences that are all known are counted by reason, stale entries listed: exit code 0", async () => {
  const known = file(
    "known.yaml",
    `- { operation: GET /things, change: parameter max (query) *, reason: Announced. }
- { operation: GET /things, change: type of * changed from * to *, reason: Announced too. }
- { operation: PUT /things, change: operation removed, reason: Never there. }
`,
  );
  expect(await specDiff(["--known", known, before, after])).toEqual({
    exitCode: 0,
    stdout: `old.json → new.json

Known differences (2)
  Announced. (1)
  Announced too. (1)

Known differences that no longer occur (1)
  PUT /things
    operation removed`,
    stderr: "",
  });
});

test("a defect is reported and is not a difference", async () => {
  const sound = file("sound.json", documentWith(strings("id")));
  const broken = file("broken.json", documentWith({ allOf: [strings("id"), { $ref: "#/none" }] }));
  expect(await specDiff([sound, broken])).toEqual({
    exitCode: 0,
    stdout: `sound.json → broken.json: no differences

Defects of broken.json (1)
  GET /things, 200: #/none points to nothing`,
    stderr: "",
  });
});

test("`--json` prints the report as data", async () => {
  const { exitCode, stdout } = await specDiff(["--json", before, after]);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    before: { name: "old.json", defects: [] },
    after: { name: "new.json", defects: [] },
    fresh: [{ operation: "GET /things", change: "parameter max (query) became required" }, {}],
    known: [],
    stale: [],
  });
});

test("`--help` explains arguments and exit codes: exit code 0", async () => {
  const { exitCode, stdout } = await specDiff(["--help"]);
  expect(exitCode).toBe(0);
  for (const words of ["OLD NEW", "--known <file>", "--json", "Exit code"]) expect(stdout).toContain(words);
});

test.each([
  ["no file", [], "Expected one or two files, got 0."],
  ["three files", ["a", "b", "c"], "Expected one or two files, got 3."],
  ["an unknown option", ["--yaml"], "--yaml"],
  ["a missing file", ["none.json"], "Can't read none.json"],
  ["JSON that isn't an OpenAPI document", [file("a.json", { a: 1 })], "a.json is not an OpenAPI document"],
  [
    "a document of OpenAPI 2",
    [file("2.json", { swagger: "2.0", paths: {} })],
    "2.json is not an OpenAPI document",
  ],
  ["plain text", [inRoot("LICENSE")], "LICENSE"],
  [
    "a bad file of known differences",
    ["--known", file("bad.yaml", "a: 1"), before],
    "bad.yaml: expected an array",
  ],
])("%s: exit code 2", async (_, args, words) => {
  const { exitCode, stdout, stderr } = await specDiff(args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(words);
});
