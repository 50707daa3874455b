import { describe, expect, it } from "vitest";
import { bodyFiles, pizzaPalace } from "./bodies.ts";
import { serve } from "./service.ts";

const bodyFile = bodyFiles();
const file = bodyFile("customer.json", pizzaPalace);
const terminals = ["stdin", "stdout", "stderr"] as const;

describe("provision", () => {
  it("prints the ID of the customer that the service has accepted", async () => {
    const { run, sandbox } = await serve();
    const { code, stdout, stderr } = await run(["customers", "provision", file]);
    const created = sandbox.customers.find(({ externalId }) => externalId === pizzaPalace.externalId);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ customerId: created?.id });
  });

  it("says on a terminal how to wait", async () => {
    const { run, baseUrl } = await serve();
    const { stderr } = await run(["customers", "provision", file], { terminals });
    expect(stderr).toMatch(new RegExp(`  webex-wholesale customers wait \\S+ --base-url ${baseUrl}\n$`));
  });

  it("--precheck --wait: prechecks with what the precheck knows, waits, and prints the customer", async () => {
    const { run, sent } = await serve({ backgroundMs: 5 });
    const body = JSON.stringify({ ...pizzaPalace, subPartnerAdminEmail: "a@example.com" });
    const args = ["customers", "provision", "-", "--precheck", "--wait", "--poll", "10ms"];
    const { code, stdout } = await run(args, { stdin: body });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ externalId: pizzaPalace.externalId, status: "provisioned" });
    expect(sent().slice(0, 2)).toEqual([
      "POST /v1/wholesale/customers/validate",
      "POST /v1/wholesale/customers",
    ]);
  });

  it("sends nothing if the precheck fails", async () => {
    const { run, sent, sandbox } = await serve();
    const { externalId = "" } = sandbox.customers[1] ?? {};
    const taken = bodyFile("taken.json", { ...pizzaPalace, externalId });
    expect((await run(["customers", "provision", taken, "--precheck"])).code).toBe(1);
    expect(sent()).toEqual(["POST /v1/wholesale/customers/validate"]);
  });

  it("--wait reports every problem of a customer that fails", async () => {
    const { run, sandbox } = await serve();
    const { id = "" } = sandbox.customers[0] ?? {};
    const { code, stderr } = await run(["customers", "wait", id, "--poll", "1ms"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Customer \S+ has the status provisioned_with_errors.*\n( {2}warning 25\d\d in .*\n){2}$/,
    );
  });

  it("--accept-errors takes a customer that is provisioned in part", async () => {
    const { run } = await serve({ outcomes: ["provisioned_with_errors"] });
    const args = ["customers", "provision", file, "--wait", "--poll", "1ms", "--accept-errors"];
    expect((await run(args)).code).toBe(0);
  });

  it("after a lost response, says that the outcome is unknown and how to check", async () => {
    const { run, baseUrl } = await serve({ faults: ["lost-answer"] });
    const { code, stderr } = await run(["customers", "provision", file]);
    const [, , words, look = ""] = stderr.split("\n");
    expect(code).toBe(5);
    expect(words).toMatch(/^The outcome is unknown: .*Check before you try again:$/);
    expect(look).toBe(`  webex-wholesale customers find ${pizzaPalace.externalId} --base-url ${baseUrl}`);
    const found = await run(look.trim().split(" ").slice(1, -2));
    expect(JSON.parse(found.stdout)).toMatchObject({ externalId: pizzaPalace.externalId });
  });
});

describe("a request body", () => {
  it.each([
    ["that isn't JSON", '{\n  "externalId": 1,,\n}', "stdin:2:19: not JSON: property name expected."],
    ["that breaks the schema", JSON.stringify({ ...pizzaPalace, packages: [1] }), "packages[0] must be"],
  ])("%s is refused with the place, and nothing is sent", async (_, stdin, message) => {
    const { run, sent } = await serve();
    const { code, stderr } = await run(["customers", "provision", "-"], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(sent()).toEqual([]);
  });

  it("with a field that the spec doesn't know is sent with a warning", async () => {
    const { run, sandbox } = await serve();
    const stdin = JSON.stringify({ ...pizzaPalace, tier: "gold" });
    const { stderr } = await run(["customers", "provision", "-"], { stdin });
    expect(stderr).toMatch(/^Warning: stdin:1:\d+: the spec has no tier in this request/);
    expect(sandbox.requests[0]?.body).toMatchObject({ tier: "gold" });
  });

  it("in a file that can't be read is refused", async () => {
    const { code, stderr } = await (await serve()).run(["customers", "provision", "missing.json"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Can't read missing.json: ENOENT: no such file or directory\.\n$/);
  });
});

describe("remove", () => {
  it("needs --yes away from a terminal", async () => {
    const { run, sent, sandbox } = await serve();
    const { id = "" } = sandbox.customers[0] ?? {};
    const refused = await run(["customers", "remove", id]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain("Pass --yes");
    expect(sent()).toEqual([]);
    expect(await run(["customers", "remove", id, "--yes"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(sandbox.customers.some((customer) => customer.id === id)).toBe(false);
  });

  it.each([
    ["y\n", 0, 1],
    ["n\n", 2, 0],
    ["\n", 2, 0],
    ["", 2, 0],
  ])("asks on a terminal: after %j it exits with %i", async (stdin, code, requests) => {
    const { run, sent, sandbox } = await serve();
    const { id = "" } = sandbox.customers[0] ?? {};
    const outcome = await run(["customers", "remove", id], { stdin, terminals });
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(`Remove the wholesale customer ${id}? [y/N] `);
    expect(sent()).toHaveLength(requests);
  });

  it("--wait waits until the customer is gone", async () => {
    const { run, sandbox, sent } = await serve({ backgroundMs: 1 });
    const { id = "" } = sandbox.customers[0] ?? {};
    expect((await run(["customers", "remove", id, "--yes", "--wait", "--poll", "5ms"])).code).toBe(0);
    expect(sent().at(-1)).toMatch(/^GET /);
  });
});

describe("update", () => {
  const packages = ["webex_calling", "webex_meetings"];

  it("shows which packages it would remove, and needs --yes for that", async () => {
    const { run, sandbox, sent } = await serve();
    const { id = "" } = sandbox.customers[0] ?? {};
    const update = bodyFile("fewer.json", { packages });
    const refused = await run(["customers", "update", id, update]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("This removes common_area_calling, webex_suite, webex_voice. Continue?");
    expect(sent().filter((request) => !request.startsWith("GET "))).toEqual([]);
    const done = await run(["customers", "update", id, update, "--yes"]);
    expect(done).toMatchObject({
      code: 0,
      stderr: "This removes common_area_calling, webex_suite, webex_voice.\n",
    });
    expect(sandbox.customers[0]?.packages).toEqual(packages);
  });

  it("needs no --yes if it removes none", async () => {
    const { run, sandbox } = await serve();
    const { id = "", packages: own = [] } = sandbox.customers[0] ?? {};
    const update = bodyFile("more.json", { packages: [...own, "cx_essentials"] });
    expect((await run(["customers", "update", id, update])).code).toBe(0);
  });
});

describe("--dry-run", () => {
  it("prints the request and sends no write", async () => {
    const { run, sent, baseUrl } = await serve();
    const { code, stdout, stderr } = await run(["customers", "provision", file, "--dry-run"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Nothing was sent.\n" });
    expect(JSON.parse(stdout)).toEqual({
      method: "POST",
      url: `${baseUrl}/wholesale/customers`,
      body: pizzaPalace,
    });
    expect(sent()).toEqual([]);
  });

  it("needs no confirmation, and only reads what it has to", async () => {
    const { run, sent, sandbox } = await serve();
    const { id = "" } = sandbox.customers[0] ?? {};
    const removal = await run(["customers", "remove", id, "--dry-run", "--format", "table"]);
    expect(removal.stdout).toMatch(/^DELETE http:\S+\n$/);
    const update = bodyFile("one.json", { packages: ["webex_calling"] });
    expect((await run(["customers", "update", id, update, "--dry-run"])).code).toBe(0);
    expect(sent()).toEqual([`GET /v1/wholesale/customers/${id}`]);
  });
});
