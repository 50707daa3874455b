import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { provisioningProblems, type AnyWebexError } from "webex-wholesale";
import { createSandbox } from "webex-wholesale/sandbox";
import { readme, root, samples, type Sample } from "./samples.ts";
import { createWorkspace, type Outcome } from "./workspace.ts";

const { customers } = createSandbox({ customers: 250 });
const workspace = createWorkspace(samples, { preload: `${root}test/readme/fake-service.ts` });
afterAll(() => {
  workspace.remove();
});

function sampleOf(heading: string): Sample {
  return (
    samples.find((sample) => sample.heading === heading) ?? expect.unreachable(`No sample under ${heading}.`)
  );
}

async function run(heading: string, faults: unknown[] = [], token = "a-good-token"): Promise<Outcome> {
  return workspace.run(sampleOf(heading), { WEBEX_TOKEN: token, SANDBOX_FAULTS: JSON.stringify(faults) });
}

describe.concurrent("the samples of README, unchanged", () => {
  it("compile in a strict project", async () => {
    expect(await workspace.compile()).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("list the failed customers with their problems", async () => {
    const failed = customers.filter(({ status }) => status === "error");
    const lines = failed.flatMap((customer) => [
      String(customer.externalId),
      ...provisioningProblems(customer).map((one) => `  ${one.severity}: ${one.description ?? ""}`),
    ]);
    expect(await run("List customers")).toEqual({ code: 0, stdout: `${lines.join("\n")}\n`, stderr: "" });
  });

  it("read a listing as its first customer, as an array and as pages", async () => {
    const { code, stdout } = await run("Listings");
    expect(code).toBe(0);
    const first = customers.find(({ status }) => status === "provisioned");
    const [head, length, ...pages] = stdout.trim().split("\n");
    expect([head, length]).toEqual([first?.externalId, "120"]);
    expect(pages).toEqual(["50 customers from 0", "49 customers from 50", "21 customers from 99"]);
  });

  it("provision a customer and wait for it", async () => {
    expect(await run("Provision, change, remove")).toEqual({
      code: 0,
      stdout: "provisioned []\n",
      stderr: "",
    });
  });

  it("distinguish a rejected token from other errors", async () => {
    const successful = await run("Errors");
    expect(successful).toMatchObject({ stdout: "250\n", stderr: "" });
    const rejected = await run("Errors", [], "an-old-token");
    expect(rejected).toMatchObject({ code: 0, stdout: "" });
    expect(rejected.stderr).toMatch(
      /^GET \/wholesale\/customers: 401 .*\nGet a new token\.\nResume at offset 0\n$/,
    );
    const gone = await run("Errors", [null, 410]);
    expect(gone.stderr).toMatch(/^GET \/wholesale\/customers: 410 .*\nResume at offset 99\n$/);
  });

  it("list every customer of a sandbox that misbehaves", async () => {
    expect(await run("A sandbox for your tests")).toEqual({ code: 0, stdout: "250\n", stderr: "" });
  });

  it("all have a test here", () => {
    expect(samples.map(({ heading }) => heading)).toEqual([
      "List customers",
      "Listings",
      "Provision, change, remove",
      "Errors",
      "Retries and tokens",
      "A sandbox for your tests",
    ]);
  });
});

describe("the text of README", () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Manifest;

  it("shows the two commands to start with", () => {
    expect(readme).toContain("```sh\nnpm ci && npm start\nnpm ci && npm test\n```");
  });

  it("names the versions in package.json", () => {
    expect(readme).toContain(`./${manifest.name}-${manifest.version}.tgz`);
    expect(`>=${/Node ([\d.]+) or newer/.exec(readme)?.[1] ?? ""}.0`).toBe(manifest.engines.node);
  });

  it.each(["README.md", "CONTRIBUTING.md"])("names only scripts that exist: %s", (file) => {
    const named = readFileSync(`${root}${file}`, "utf8").matchAll(/npm run ([a-z:-]+)/g);
    for (const [, script] of named) expect(Object.keys(manifest.scripts)).toContain(script);
  });

  it("lists every error code and no other", () => {
    const list = readme.match(/^- `[a-z_]+`[^:]*:/gm) ?? [];
    const named = list.flatMap((entry) => entry.match(/[a-z_]{4,}/g) ?? []);
    expect(named.toSorted()).toEqual(Object.keys(codes).toSorted());
  });
});

interface Manifest {
  name: string;
  version: string;
  engines: { node: string };
  scripts: Record<string, string>;
}

const codes = {
  api_error: true,
  authentication: true,
  bad_request: true,
  configuration: true,
  conflict: true,
  connection_error: true,
  gone: true,
  listing_unstable: true,
  locked: true,
  method_not_allowed: true,
  not_found: true,
  permission_denied: true,
  precondition_required: true,
  provisioning_failed: true,
  rate_limit: true,
  report_failed: true,
  response_format: true,
  server_error: true,
  timeout: true,
  token: true,
  unsupported_media_type: true,
  wait_timeout: true,
} satisfies Record<AnyWebexError["code"], true>;
