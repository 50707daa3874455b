import { describe, expect, it } from "vitest";
import { createSandbox } from "webex-wholesale/sandbox";
import { runHere } from "./command.ts";
import { serve } from "./service.ts";

const { customers } = createSandbox({ customers: 250 });
const onTerminal = { terminals: ["stdin", "stdout", "stderr"] } as const;

describe("the format", () => {
  it("is JSON Lines in a pipe: each customer as received, and nothing else on stdout", async () => {
    const { code, stdout, stderr } = await runHere(["customers", "list", "--sandbox"]);
    const lines = stdout.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(customers);
    expect(stderr).toBe("This is a sandbox with 250 made-up customers.\n");
  });

  it("is a table on a terminal, with a summary on stderr", async () => {
    const { stdout, stderr } = await runHere(["customers", "list", "--sandbox", "--no-color"], onTerminal);
    const provisioned = customers.filter(({ status }) => status === "provisioned").length;
    expect(stdout).toMatch(/^EXTERNAL ID +CITY, COUNTRY +STATUS\n/);
    for (const { externalId = "-" } of customers) expect(stdout).toContain(`\n${externalId}  `);
    expect(stderr).toContain(`250 customers: ${provisioned} provisioned, `);
  });

  it("json is one array", async () => {
    const { stdout } = await runHere(["customers", "list", "--sandbox", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual(customers);
    const none = await runHere(["customers", "list", "--sandbox", "--format=json", "--external-id", "none"]);
    expect(JSON.parse(none.stdout)).toEqual([]);
  });

  it("csv has a row for each customer below the names of the fields", async () => {
    const args = ["customers", "list", "--sandbox", "--format", "csv", "--fields", "externalId,address.city"];
    const [head, first, ...others] = (await runHere(args)).stdout.split("\r\n");
    expect(head).toBe("externalId,address.city");
    expect(first).toBe("c1677a16-557a-4fb4-b48f-24adde57ec99,Milpitas");
    expect(others).toHaveLength(250);
  });

  it("csv without --fields says what went wrong with each customer", async () => {
    const { stdout } = await runHere(["customers", "list", "--sandbox", "--format", "csv", "--limit", "1"]);
    expect(stdout.split("\r\n")[0]).toMatch(/^id,orgId,externalId,.*,status,packages,problems$/);
    expect(stdout).toContain("warning 2526 in webex_calling: The requested operation");
  });
});

describe("options", () => {
  it("reach the service as filters, paging and the sub-partner", async () => {
    const { run, sandbox } = await serve();
    const filters = ["--status", "error, deleting", "--status=updating", "--external-id=-1"];
    const paging = ["--offset", "2", "--page-size", "7", "--sub-partner", "partner"];
    expect(await run(["customers", "list", ...filters, ...paging])).toMatchObject({ code: 0 });
    const query = new URLSearchParams(sandbox.requests[0]?.url.split("?")[1]);
    expect(Object.fromEntries(query)).toEqual({
      status: "error,deleting,updating",
      externalId: "-1",
      offset: "2",
      max: "7",
      onBehalfOfSubPartnerOrgId: "partner",
    });
  });

  it.each([
    ["nope", /^Known values: provisioned, .*, pending_rpl_review\. Sending it anyway\.\n$/],
    ["provisoned", /^Did you mean `provisioned`\? Sending it anyway\.\n$/],
  ])("a value that the spec doesn't name is a warning, and is sent: %s", async (value, hint) => {
    const { run, sandbox } = await serve();
    const { code, stderr } = await run(["customers", "list", "--status", value]);
    const [warning, text = ""] = stderr.split(/(?<=--status\.) /);
    expect({ code, warning }).toEqual({
      code: 0,
      warning: `Warning: \`${value}\` is not a known value of --status.`,
    });
    expect(text).toMatch(hint);
    expect(sandbox.requests[0]?.url).toContain(`status=${value}`);
  });

  it("a field that the service may have added is a warning", async () => {
    const { code, stderr } = await (await serve()).run(["customers", "list", "--fields", "loyaltyTier"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^Warning: `loyaltyTier` is not a known field\. Known fields: id, orgId, externalId/,
    );
  });

  it.each([
    [["customers", "list"], "extrnalId", "`externalId`"],
    [["customers", "list"], "city", "`address.city`"],
    [["customers", "find", "1000000001"], "extrnalId", "`externalId`"],
    [["customers", "wait", "any"], "stauts", "`status`"],
    [["customers", "remove", "any", "--yes"], "custmerId", "`customerId`"],
    [["billing-reports", "wait", "any"], "typ", "`type`"],
  ])("%j --fields %s is refused before anything is sent", async (command, field, known) => {
    const { run, sandbox } = await serve();
    const { code, stderr } = await run([...command, "--fields", field]);
    expect({ code, sent: sandbox.requests.length }).toEqual({ code: 2, sent: 0 });
    expect(stderr).toMatch(
      new RegExp(`^\`${field}\` is not a known field\\. Did you mean .*${known}.*\\?\n$`),
    );
  });
});

describe("a listing that breaks off after good pages", () => {
  const faults = [null, 410] as const;
  const options = ["customers", "list", "--page-size", "3"];

  it.each([
    ["table", (text: string) => text.split("\n").filter((line) => line.includes("provisioned"))],
    ["jsonl", (text: string) => text.trim().split("\n")],
    ["csv", (text: string) => text.trim().split("\r\n").slice(1)],
  ])(
    "prints the items so far as %s, says so, and names the offset to continue from",
    async (format, rowsOf) => {
      const { run } = await serve({ customers: 9, faults, tidy: true });
      const { code, stdout, stderr } = await run([...options, "--format", format, "--fields", "id,status"]);
      expect(code).toBe(1);
      expect(rowsOf(stdout).length).toBeGreaterThanOrEqual(3);
      expect(stderr).toMatch(/^GET \/wholesale\/customers: 410 /);
      expect(stderr).toContain(
        "The output is incomplete: the list broke off after 3 customers.\nContinue with --offset 2,",
      );
    },
  );

  it("leaves an array of JSON open, so that no parser takes it for the whole list", async () => {
    const { run } = await serve({ customers: 9, faults });
    const { stdout } = await run([...options, "--format", "json"]);
    expect(stdout).toMatch(/^\[\n {2}\{/);
    expect(() => JSON.parse(stdout) as unknown).toThrow();
  });
});

it.each(["table", "csv", "json", "jsonl"])(
  "a list that fails on its first page prints only the error as %s",
  async (format) => {
    const { run } = await serve({ faults: [400] });
    const { stdout, stderr } = await run(["customers", "list", "--format", format]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^GET \/wholesale\/customers: 400 /);
    expect(stderr).not.toContain("incomplete");
  },
);

it("an empty list as csv is the header", async () => {
  const { run } = await serve({ customers: 0 });
  const { stdout } = await run(["customers", "list", "--format", "csv", "--fields", "id,status"]);
  expect(stdout).toBe("id,status\r\n");
});

it("color is used on a terminal only, unless --color asks for it", async () => {
  const list = ["customers", "list", "--sandbox", "--format", "table", "--limit", "1"];
  const hasColor = async (...more: Parameters<typeof runHere>): Promise<boolean> =>
    (await runHere(...more)).stdout.includes("\u001b[");
  expect(await hasColor(list)).toBe(false);
  expect(await hasColor(list, onTerminal)).toBe(true);
  expect(await hasColor([...list, "--color"])).toBe(true);
  expect(await hasColor([...list, "--no-color"], onTerminal)).toBe(false);
  expect(await hasColor(list, { ...onTerminal, env: { NO_COLOR: "1" } })).toBe(false);
});

it("the width is that of the terminal, unless COLUMNS is set", async () => {
  const list = ["customers", "list", "--sandbox", "--format", "table", "--limit", "5"];
  const widthOf = async (env: Record<string, string>): Promise<number> => {
    const { stdout } = await runHere(list, { columns: 60, env });
    return Math.max(...stdout.split("\n").map((line) => line.length));
  };
  expect(await widthOf({})).toBeLessThanOrEqual(60);
  expect(await widthOf({ COLUMNS: "40" })).toBeLessThanOrEqual(40);
  expect(await widthOf({ COLUMNS: "200" })).toBeGreaterThan(60);
});

it.each(["table", "jsonl", "json", "csv"])(
  "no control character from the service reaches a terminal as %s",
  async (format) => {
    const evil = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202e end";
    const errors = [{ description: evil }];
    const [documented] = customers;
    const { run } = await serve({
      customers: [{ ...documented, id: evil, externalId: evil, status: evil, errors }],
    });
    const { code, stdout } = await run(["customers", "list", "--no-color", "--format", format], onTerminal);
    expect(code).toBe(0);
    expect(stdout).toContain("end");
    expect(stdout.replaceAll(/[\r\n]/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  },
);
