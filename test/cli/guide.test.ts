import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox, type SandboxServer } from "webex-wholesale/sandbox";
import { exitCodeHelp } from "../../src/cli/errors/exit-codes.ts";
import { pizzaPalace } from "./bodies.ts";
import type { Outcome } from "./command.ts";
import { runShell } from "./process.ts";

const guideOf = (name: string): string =>
  readFileSync(new URL(`../../spec/guides/${name}.md`, import.meta.url), "utf8");
const samplesOf = (guide: string): string[] =>
  [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, code = ""]) => code);

const guide = guideOf("command-line");
const samples = samplesOf(guide);
const sandbox = createSandbox({ customers: 20 });
let server: SandboxServer;
let folder: string;

beforeAll(async () => {
  server = await sandbox.listen();
  folder = await mkdtemp(join(tmpdir(), "webex-wholesale-guide-"));
  await writeFile(join(folder, "customer.json"), JSON.stringify(pizzaPalace));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Runs a sample against the sandbox, with the built command instead of `npx webex-wholesale`. */
async function run(sample: string, baseUrl = server.baseUrl): Promise<Outcome> {
  const npx = `npx() {
    shift
    case "$* " in
      *" --sandbox "*) $W "$@" ;;
      customers*|subscribers*|billing-reports*) $W "$@" $TO ;;
      sandbox*) exec $W "$@" ;;
      *) $W "$@" ;;
    esac
  }`;
  const id = sandbox.customers.find(({ externalId }) => externalId === pizzaPalace.externalId)?.id;
  return runShell(`set -e; cd ${folder}; sleep() { command sleep 0.01; }; ${npx}\n${fast(sample)}`, {
    WEBEX_TOKEN: sandbox.token,
    TO: `--base-url ${baseUrl}`,
    CUSTOMER_ID: id ?? "",
  });
}

/** Waits for as long as the sandbox needs. */
function fast(sample: string): string {
  return sample.replaceAll(/--wait(?=\s)|--max-wait 30m/g, "$& --poll 1ms");
}

const [first, list, provision, wait, change, report, serve, again] = samples;

describe("the samples of the guide do what it says", () => {
  it.each([
    ["try it", first, /Usage: webex-wholesale/],
    ["provision", provision, /"status":"provisioned"/],
    ["list", list, /"externalId":"1000000001"/],
    ["wait", wait, /"status":"provisioned"/],
  ])("%s", async (_, sample = "", printed) => {
    const { code, stdout } = await run(sample);
    expect(code).toBe(0);
    expect(stdout).toMatch(printed);
  });

  it("list: the file has the customers in trouble", async () => {
    const rows = (await readFile(join(folder, "in-trouble.csv"), "utf8")).trim().split("\r\n");
    const failed = sandbox.customers.filter(({ status }) =>
      /^(error|provisioned_with_errors)$/.test(status ?? ""),
    );
    expect(rows).toHaveLength(1 + failed.length);
  });

  it("change and remove", async () => {
    const { code, stderr } = await run(change ?? "");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(sandbox.customers.some(({ externalId }) => externalId === pizzaPalace.externalId)).toBe(false);
  });

  it("download a report", async () => {
    expect((await run(report ?? "")).code).toBe(0);
    expect(await readFile(join(folder, "october.csv"), "utf8")).toMatch(/^[^\n]+,[^\n]+\n/);
  });

  it("serve a sandbox, and list its customers", async () => {
    const served = `${serve?.trim().replace("--port 4010", "--port 0") ?? ""} > server.json &
      until [ -s server.json ]; do sleep 0.05; done
      URL=$(sed 's/.*"baseUrl":"\\([^"]*\\).*/\\1/' server.json)
      ${
        again
          ?.trim()
          .replace(/http:\S+/, "$URL")
          .replace("npx webex-wholesale", "$W") ?? ""
      } | wc -l
      kill $!`;
    const { code, stdout } = await run(served);
    expect(code).toBe(0);
    expect(stdout.trim()).toBe("250");
  });

  it("are all run here", () => {
    expect(samples).toHaveLength(8);
  });
});

describe("the shell sample of the guide to provisioning exactly once", () => {
  const [sample = ""] = samplesOf(guideOf("exactly-once"));

  it.each([
    ["a request that is carried out", [null], 0, 1, 1],
    ["one whose response is lost", ["lost-answer"], 0, 1, 1],
    ["one that is lost on its way", ["reset"], 0, 2, 1],
    ["one that is lost, if the check is refused, too", ["reset", 403], 4, 1, 0],
    ["one that is refused", [400], 1, 1, 0],
  ] as const)("%s", async (_, faults, code, posts, count) => {
    const customer = { ...pizzaPalace, externalId: "1000000002" };
    await writeFile(join(folder, "customer.json"), JSON.stringify(customer));
    const fresh = createSandbox({ customers: 0, faults });
    const service = await fresh.listen();
    const outcome = await run(sample, service.baseUrl);
    await service.close();
    expect(outcome.code).toBe(code);
    expect(fresh.requests.filter(({ method }) => method === "POST")).toHaveLength(posts);
    expect(fresh.customers).toHaveLength(count);
  });
});

it("the guide has the exit codes of the help", () => {
  for (const [, code = ""] of exitCodeHelp().matchAll(/^ +(\d+)/gm)) {
    expect(guide).toMatch(new RegExp(String.raw`^\| ${code} +\| `, "m"));
  }
});
