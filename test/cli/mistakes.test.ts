import { describe, expect, it } from "vitest";
import { runHere } from "./command.ts";
import { bodyFiles, pizzaPalace } from "./bodies.ts";
import { serve } from "./service.ts";

const bodyFile = bodyFiles();

describe("a mistake on the command line is reported in one line, with exit code 2", () => {
  it.each([
    [
      "a misspelt option",
      ["customers", "list", "--limt", "3"],
      "Unknown option '--limt'. Did you mean --limit?",
    ],
    ["a misspelt resource", ["custmers"], "Unknown command 'custmers'. Did you mean customers?"],
    ["a misspelt command", ["customers", "lst"], "Unknown command 'lst'. Did you mean list?"],
    ["a missing argument", ["customers", "get"], "Missing required argument 'customer-id'."],
    ["too many arguments", ["customers", "list", "error"], "Too many arguments for 'list'."],
    ["a missing value", ["customers", "list", "--status"], "Option '--status <values>' argument missing."],
    ["a bad value", ["customers", "list", "--limit", "many"], "Pass an integer"],
    [
      "an unknown format",
      ["customers", "list", "--format", "xml"],
      "Allowed choices are table, json, jsonl, csv.",
    ],
    ["two formats", ["customers", "list", "--format", "csv", "--json"], "cannot be used with"],
    [
      "the sandbox and another server",
      ["customers", "list", "--sandbox", "--base-url", "http://127.0.0.1:1"],
      "Option '--sandbox' cannot be used with option '--base-url <url>'",
    ],
    ["a missing option", ["billing-reports", "create"], "Required option '--billing-start-date <value>'"],
    ["a bad ID", ["customers", "get", "..", "--sandbox"], "<customer-id> must be a non-empty path segment"],
    ["a bad URL", ["customers", "list", "--base-url", "here"], "--base-url must be"],
    ["a page of one", ["customers", "list", "--page-size", "1"], "--page-size must be an integer from 2"],
    [
      "a date that isn't one",
      ["billing-reports", "create", "--billing-start-date", "soon", "--billing-end-date", "2026-10-31"],
      "--billing-start-date: billingStartDate is not a valid date.",
    ],
  ])("%s", async (_, args, words) => {
    const { code, stdout, stderr } = await runHere(args, { env: { WEBEX_TOKEN: "any" } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replace(/^(This is a sandbox|\{).*\n/gm, "")).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(words);
  });

  it("a missing command prints the help on stderr", async () => {
    const { code, stdout, stderr } = await runHere(["customers"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: webex-wholesale customers");
  });
});

describe("the access token", () => {
  it("is needed: a message names where to put it, and the sandbox", async () => {
    const { code, stderr } = await runHere(["customers", "list"]);
    expect(code).toBe(2);
    for (const words of ["WEBEX_TOKEN", "--token-file", "--sandbox"]) expect(stderr).toContain(words);
  });

  it("can be in a file, which takes precedence", async () => {
    const { run, sandbox } = await serve();
    const file = bodyFile("token", `${sandbox.token}\n`);
    const outcome = await run(["customers", "list", "--token-file", file], {
      env: { WEBEX_TOKEN: "expired" },
    });
    expect(outcome.code).toBe(0);
  });

  it.each([
    ["an empty one in the environment", [], { WEBEX_TOKEN: " " }, "WEBEX_TOKEN is empty."],
    ["an empty file", ["--token-file", bodyFile("empty", "\n")], {}, "is empty."],
    [
      "a missing file",
      ["--token-file", "missing"],
      {},
      "Can't read missing: ENOENT: no such file or directory.",
    ],
    ["one with a space", [], { WEBEX_TOKEN: "a b" }, "The access token must be"],
  ])("is refused: %s", async (_, args, env, words) => {
    const { code, stderr } = await runHere(["customers", "list", ...args], { env });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it("that the service rejects is exit code 4, and isn't shown", async () => {
    const { run } = await serve();
    const { code, stderr } = await run(["customers", "list", "--json"], {
      env: { WEBEX_TOKEN: "expired-one" },
    });
    expect(code).toBe(4);
    expect(stderr).toContain("The access token was rejected.");
    expect(stderr).not.toContain("expired-one");
  });
});

describe("the exit code", () => {
  it.each([
    [["customers", "get", "missing"], [], 3],
    [["customers", "find", "missing"], [], 3],
    [["customers", "list"], [403], 4],
    [["customers", "list"], [400], 1],
  ])("of %j under the faults %j is %i", async (args, faults, code) => {
    expect((await (await serve({ faults })).run(args)).code).toBe(code);
  });
});

describe("with --format json or jsonl, an error is also one line of JSON on stderr", () => {
  it.each([
    [["customers", "get", "missing", "--json"], { name: "NotFoundError", code: "not_found", status: 404 }],
    [["customers", "find", "missing", "--format=json"], { name: "NotFound", code: "not_found" }],
    [["customers", "list", "--limt", "--format", "jsonl"], { name: "UsageError", code: "usage" }],
  ])("%j", async (args, error) => {
    const { stderr } = await (await serve()).run(args);
    const lines = stderr.trimEnd().split("\n");
    expect(JSON.parse(lines.pop() ?? "")).toMatchObject(error);
    expect(lines.join("\n")).toMatch(/^[^{]+/);
  });

  it("but not without them", async () => {
    const { stderr } = await (await serve()).run(["customers", "get", "missing"]);
    expect(stderr).not.toMatch(/^\{/m);
  });
});

it("every error that the service reports about a request has a line", async () => {
  const { run, sandbox } = await serve();
  const { externalId = "" } = sandbox.customers[0] ?? {};
  const file = bodyFile("taken.json", { ...pizzaPalace, externalId });
  const { stderr } = await run(["customers", "provision", file]);
  expect(stderr).toMatch(/^POST \/wholesale\/customers: 409 [^\n]*\n {2}externalId: [^\n]+\n$/);
});
