import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SandboxOptions } from "webex-wholesale/sandbox";
import { bodyFiles } from "./bodies.ts";
import { serve } from "./service.ts";

const bodyFile = bodyFiles();
const october = ["--billing-start-date", "2026-10-01", "--billing-end-date", "2026-10-31"];
const create = ["billing-reports", "create", ...october];

describe("billing-reports create", () => {
  it("has its body in options, names the sub-partner, and waits", async () => {
    const { run, sandbox } = await serve({ backgroundMs: 5 });
    const args = [...create, "--type", "CUSTOMER", "--sub-partner", "partner", "--wait", "--poll", "10ms"];
    const { code, stdout } = await run(args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: "COMPLETED", type: "CUSTOMER" });
    expect(sandbox.requests[0]?.body).toEqual({
      billingStartDate: "2026-10-01",
      billingEndDate: "2026-10-31",
      type: "CUSTOMER",
      subPartnerOrgId: "partner",
    });
  });

  it("after a lost response, says how to check", async () => {
    const { run } = await serve({ faults: ["lost-answer"] });
    const { code, stderr } = await run(create);
    expect(code).toBe(5);
    expect(stderr).toContain(`  webex-wholesale billing-reports list ${october.join(" ")} `);
  });

  it("that fails in the background exits with 1", async () => {
    const { run } = await serve({ outcomes: ["FAILED"] });
    const { code, stderr } = await run([...create, "--wait", "--poll", "1ms"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Billing report \S+ has failed[^\n]*\n$/);
  });
});

describe("billing-reports download", () => {
  it("writes the CSV to stdout or to a file, which is replaced at the end", async () => {
    const { run, sandbox } = await serve();
    const { id = "" } = sandbox.billingReports.find(({ status }) => status === "COMPLETED") ?? {};
    const printed = await run(["billing-reports", "download", id]);
    expect(printed).toMatchObject({ code: 0, stderr: "" });
    expect(printed.stdout).toMatch(/^[^\n]+,[^\n]+\n/);
    const file = bodyFile("report.csv", "old");
    expect((await run(["billing-reports", "download", id, "--output", file])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(printed.stdout);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it.each([
    [
      "in a folder that doesn't exist",
      join("missing", "october.csv"),
      /ENOENT: no such file or directory\.\n$/,
    ],
    ["below a file", join("report.csv", "october.csv"), /ENOTDIR: not a directory\.\n$/],
    ["that is a folder", ".", /EISDIR: illegal operation on a directory\.\n$/],
  ])("to a file %s names the file, and requests nothing", async (_, name, reason) => {
    const { run, sandbox } = await serve();
    const file = join(dirname(bodyFile("report.csv", "old")), name);
    const { code, stderr } = await run(["billing-reports", "download", "any", "--output", file]);
    expect({ code, sent: sandbox.requests.length }).toEqual({ code: 2, sent: 0 });
    expect(stderr).toMatch(reason);
    expect(stderr.startsWith(`Can't write ${file}: `)).toBe(true);
  });

  it.each<[string, SandboxOptions["faults"], number, RegExp]>([
    ["is refused", [403], 4, /^GET \/wholesale\/billing\/reports\/\{id\}: 403 /],
    ["breaks off", [null, "truncate"], 1, /^The download broke off: other side closed\.\n$/],
  ])("that %s keeps the file that was there", async (_, faults, code, message) => {
    const { run, sandbox } = await serve({ faults });
    const { id = "" } = sandbox.billingReports.find(({ status }) => status === "COMPLETED") ?? {};
    const file = bodyFile("report.csv", "old");
    const outcome = await run(["billing-reports", "download", id, "--output", file]);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toMatch(message);
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it("of a report that isn't completed says how to wait", async () => {
    const { run } = await serve({ backgroundMs: 3_600_000 });
    const { stdout } = await run(create);
    const { id } = JSON.parse(stdout) as { id: string };
    const { code, stderr } = await run(["billing-reports", "download", id]);
    expect(code).toBe(2);
    expect(stderr).toContain("Await `billing-reports wait` first.");
  });
});

it("a list of one page says that there may be more, and shows the ID of each report", async () => {
  const { run, sandbox } = await serve({ billingReports: 5 });
  const list = ["billing-reports", "list", "--page-size", "2", "--format", "table"];
  const { stdout, stderr } = await run(list);
  expect(stderr).toMatch(/^There may be more billing reports/);
  for (const { id } of sandbox.billingReports.slice(0, 2)) expect(stdout).toContain(`\n  ${id}\n`);
  expect((await run([...list, "--limit", "1"])).stderr).toBe("");
});

it("the consent email of a subscriber prints nothing", async () => {
  const { run, sandbox } = await serve();
  const pending = sandbox.subscribers.find(({ status }) => status === "pending_user_migration");
  const { code, stdout } = await run(["subscribers", "send-consent-email", pending?.id ?? ""]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
});
