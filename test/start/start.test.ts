import stringWidth from "string-width";
import { createSandbox } from "webex-wholesale/sandbox";
import { describe, expect, it } from "vitest";
import { shell, start } from "./command.ts";

const oneLine = /^[^\n]+\n$/;

describe("without a token", () => {
  it("prints a table of the sandbox's customers, at most 80 columns wide, and counts by status", async () => {
    const { code, stdout, stderr } = await start();
    const { customers } = createSandbox({ customers: 250 });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^WEBEX_TOKEN is not set, using a sandbox .* at http:\/\/127\.0\.0\.1:\d+\/v1\n$/);
    expect(Math.max(...stdout.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
    for (const { externalId = "-" } of customers) expect(stdout).toContain(`\n${externalId}  `);
    const provisioned = customers.filter(({ status }) => status === "provisioned").length;
    expect(stdout.split("\n\n").at(-1)).toMatch(new RegExp(`^250 customers: ${provisioned} provisioned, `));
  });

  it("filters reach the service", async () => {
    const { stdout } = await start(["--status", "error,deleting", "--limit", "4", "--json"]);
    const statuses = stdout
      .trim()
      .split("\n")
      .map((line) => statusOf(line));
    expect(statuses).toHaveLength(4);
    expect(new Set(statuses)).toEqual(new Set(["error", "deleting"]));
  });
});

describe("--json", () => {
  it("prints each customer as received, one per line, and nothing else", async () => {
    const { code, stdout, stderr } = await start(["--json"]);
    const lines = stdout.split("\n");
    expect(code).toBe(0);
    expect(lines.pop()).toBe("");
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
      createSandbox({ customers: 250 }).customers,
    );
    expect(stderr).toMatch(oneLine);
  });

  it("ends quietly if the reader closes the pipe", async () => {
    const { code, stdout, stderr } = await shell("npm start --silent -- --json | head -1");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{.*\}\n$/);
    expect(stderr).toMatch(oneLine);
  });
});

describe("with a token", () => {
  it("requests go to --base-url, and no sandbox is started", async () => {
    const sandbox = createSandbox({ customers: 3, token: "of-the-partner" });
    const server = await sandbox.listen();
    const args = ["--json", "--base-url", server.baseUrl];
    const { code, stdout, stderr } = await start(args, { WEBEX_TOKEN: "of-the-partner" });
    await server.close();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trim().split("\n")).toHaveLength(3);
    expect(sandbox.requests.length).toBeGreaterThan(0);
  });

  it("a rejected one is reported in one line, without the token", async () => {
    const server = await createSandbox().listen();
    const { code, stdout, stderr } = await start(["--base-url", server.baseUrl], {
      WEBEX_TOKEN: "expired-one",
    });
    await server.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(oneLine);
    expect(stderr).toMatch(/^GET \/wholesale\/customers: 401 Unauthorized .*WEBEX_TOKEN was rejected/);
    expect(stderr).not.toContain("expired-one");
  });

  it("a refused connection is reported in one line with the cause", async () => {
    const server = await createSandbox().listen();
    await server.close();
    const { code, stdout, stderr } = await start(["--base-url", server.baseUrl], { WEBEX_TOKEN: "any" });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(oneLine);
    expect(stderr).toMatch(/^GET \/wholesale\/customers: .*ECONNREFUSED/);
  });
});

describe("a mistake on the command line is reported in one line, with exit code 2", () => {
  it.each([
    ["a misspelt option", ["--stauts", "error"], {}, "Unknown option `--stauts`"],
    ["a bad value", ["--limit", "many"], {}, '`--limit` must be a positive integer, got "many"'],
    ["an empty token", [], { WEBEX_TOKEN: "  " }, "WEBEX_TOKEN is empty"],
    ["an invalid URL", ["--base-url", "here"], { WEBEX_TOKEN: "any" }, "`--base-url` must be"],
  ])("%s", async (_, args, env, words) => {
    const { code, stdout, stderr } = await start(args, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain(words);
  });
});

it("--help is printed to stdout", async () => {
  const { code, stdout, stderr } = await start(["--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("--external-id <id>");
});

function statusOf(line: string): unknown {
  const customer: unknown = JSON.parse(line);
  return typeof customer === "object" && customer !== null && "status" in customer
    ? customer.status
    : undefined;
}
