import { once } from "node:events";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../generated/facts.ts";
import { bodyFiles, pizzaPalace } from "./bodies.ts";
import { outcomeOf, runProcess, runShell, start } from "./process.ts";
import { serve } from "./service.ts";

const bodyFile = bodyFiles();

describe("against `webex-wholesale sandbox` in another process", () => {
  const served = start(["sandbox", "--port", "0", "--customers", "20", "--background", "20ms"]);
  let env: Record<string, string>;

  beforeAll(async () => {
    const [line] = (await once(served.stdout ?? expect.unreachable(), "data")) as [Buffer];
    const { baseUrl, token } = JSON.parse(String(line)) as { baseUrl: string; token: string };
    env = { WEBEX_TOKEN: token, TO: `--base-url ${baseUrl}` };
  });

  afterAll(() => {
    served.kill();
  });

  it("a customer lives: found, provisioned, updated, removed", async () => {
    const file = bodyFile("customer.json", pizzaPalace);
    const update = bodyFile("update.json", { packages: ["webex_meetings", "webex_calling"] });
    const { code, stdout, stderr } = await runShell(
      `set -e
       ID=$($W customers provision - --wait --poll 10ms --json $TO < ${file} | sed 's/.*"id":"\\([^"]*\\).*/\\1/')
       $W customers update $ID ${update} --wait --poll 30ms --fields packages $TO
       $W customers find 1000000001 --format csv --fields status $TO
       $W customers remove $ID --yes --wait --poll 10ms $TO
       $W customers get $ID $TO`,
      env,
    );
    expect(stdout).toBe('{"packages":["webex_meetings","webex_calling"]}\nstatus\r\nprovisioned\r\n');
    expect(stderr).toMatch(
      /^GET \/wholesale\/customers\/\{customerId\}: 404 [^\n]*\n {2}No resource[^\n]*\n$/,
    );
    expect(code).toBe(3);
  });

  it("a reader that closes the pipe ends a listing quietly", async () => {
    const line = "$W customers list --page-size 2 $TO | head -1; exit ${PIPESTATUS[0]}";
    const { code, stdout, stderr } = await runShell(line, env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^\{.*\}\n$/);
  });

  it("a full disk is one line", async () => {
    const { code, stderr } = await runShell("$W customers list $TO > /dev/full", env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Can't write the output: ENOSPC[^\n]*\n$/);
  });

  it("a download goes through a pipe, which stays one", async () => {
    const script = `
      D=$(mktemp -d); mkfifo $D/pipe; cat $D/pipe > $D/copy &
      ID=$($W billing-reports list $TO --status COMPLETED --fields id --format csv | sed -n 2p | tr -d '\\r')
      $W billing-reports download $ID $TO --output $D/pipe; wait
      test -p $D/pipe; head -c 20 $D/copy; rm -r $D`;
    const { code, stdout, stderr } = await runShell(`set -e; ${script}`, env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^\w+/);
  });

  it("a port that is taken is one line, and Ctrl-C ends the sandbox", async () => {
    const port = /:(\d+)/.exec(env["TO"] ?? "")?.[1] ?? "";
    const { code, stderr } = await runProcess(["sandbox", "--port", port]);
    expect(code).toBe(2);
    expect(stderr).toBe(`Port ${port} is taken. Pass another --port, or --port 0 for a free one.\n`);
    served.kill("SIGINT");
    expect(await outcomeOf(served)).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("Ctrl-C", () => {
  it("while waiting says how to continue waiting, and exits with 130", async () => {
    const { sandbox, baseUrl } = await serve({ backgroundMs: 3_600_000 });
    const file = bodyFile("customer.json", pizzaPalace);
    const args = ["customers", "provision", file, "--wait", "--poll", "5ms", "--base-url", baseUrl];
    const child = start(args, { WEBEX_TOKEN: sandbox.token });
    await until(() => sandbox.requests.length > 1);
    child.kill("SIGINT");
    const { code, stdout, stderr } = await outcomeOf(child);
    const id = sandbox.customers.find(({ externalId }) => externalId === pizzaPalace.externalId)?.id ?? "";
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toBe(
      "Interrupted\nThe work continues in the background. Continue waiting with:\n" +
        `  webex-wholesale customers wait ${id} --base-url ${baseUrl}\n`,
    );
  });

  it("while a list is read prints the items so far, and says that the output is incomplete", async () => {
    const { sandbox, baseUrl } = await serve({ customers: 9, faults: [null, "hang", "hang", "hang"] });
    const args = ["customers", "list", "--format", "table", "--page-size", "3", "--base-url", baseUrl];
    const child = start(args, { WEBEX_TOKEN: sandbox.token });
    await until(() => sandbox.requests.length > 1);
    child.kill("SIGINT");
    const { code, stdout, stderr } = await outcomeOf(child);
    expect({ code, stderr }).toEqual({
      code: 130,
      stderr: "Interrupted\nThe output is incomplete: the list broke off after 3 customers.\n",
    });
    expect(stdout).toContain(sandbox.customers[2]?.externalId ?? "");
  });

  it("while a write is in flight says how to check", async () => {
    const { sandbox, baseUrl } = await serve({ faults: ["hang"] });
    const file = bodyFile("customer.json", pizzaPalace);
    const child = start(["customers", "provision", file, "--base-url", baseUrl], {
      WEBEX_TOKEN: sandbox.token,
    });
    await until(() => sandbox.requests.length > 0);
    child.kill("SIGINT");
    const { code, stderr } = await outcomeOf(child);
    expect(code).toBe(130);
    expect(stderr).toMatch(
      /^Interrupted\nThe outcome is unknown: .*\n {2}webex-wholesale customers find 1000000001 /,
    );
  });
});

it("`npm start` lists the customers of the sandbox without a token, and passes its options on", async () => {
  const { code, stdout, stderr } = await runShell("npm start --silent -- --limit 1 --fields externalId");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "This is a sandbox with 250 made-up customers.\n" });
  expect(stdout).toBe('{"externalId":"c1677a16-557a-4fb4-b48f-24adde57ec99"}\n');
});

it("--version prints the version of the package", async () => {
  expect(await runProcess(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

it("the demo walks through the life cycle of a customer", async () => {
  const { code, stdout, stderr } = await runProcess(["demo"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const words of ["Precheck", "Provision", "Update", "Remove", "gone", "Done: "]) {
    expect(stdout).toContain(words);
  }
});

it("the licenses of what is bundled are next to the command", () => {
  const licenses = readFileSync(new URL("../../dist/cli.licenses.txt", import.meta.url), "utf8");
  for (const name of ["commander", "csv-stringify", "openapi-fetch", "string-width", "jsonc-parser"]) {
    expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.`, "m"));
  }
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
