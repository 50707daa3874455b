import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { provisioningProblems } from "webex-wholesale";
import { createSandbox, type SandboxOptions, type SandboxRequest } from "webex-wholesale/sandbox";
import { createWorkspace, type Outcome } from "../readme/workspace.ts";
import { operationAt, operations } from "../support/spec.ts";
import { chosen } from "./chosen.ts";
import { guideSamples, operationSamples, root, samples, sourceOf, type Sample } from "./samples.ts";

const workspace = createWorkspace(samples, {
  preload: join(root, "test/docs/fake-service.ts"),
  packages: ["undici"],
});
const folder = mkdtempSync(join(tmpdir(), "webex-wholesale-docs-"));
afterAll(() => {
  workspace.remove();
  rmSync(folder, { recursive: true });
});

const { customers } = createSandbox({ customers: 250 });
const ids = customers.map(({ id }) => id);
const failed = customers.filter(({ status }) => status === "error" || status === "provisioned_with_errors");
const credentials = { WEBEX_CLIENT_ID: "id", WEBEX_CLIENT_SECRET: "secret", WEBEX_REFRESH_TOKEN: "refresh" };

async function run(sample: Sample, env: Record<string, string> = {}): Promise<Outcome> {
  return workspace.run(sample, { WEBEX_TOKEN: "a-good-token", ...credentials, ...env });
}

/** What a sample prints, where more can be said of it than that it prints something. */
const prints: Record<string, (lines: string[]) => void> = {
  "Authentication and scopes 1": (lines) => {
    expect(lines).toEqual([customers[0]?.externalId]);
  },
  "Authentication and scopes 2": (lines) => {
    expect(lines).toEqual([customers[0]?.externalId]);
  },
  "Filters 1": (lines) => {
    expect(lines).toEqual(failed.map(({ externalId = "", status = "" }) => `${externalId} ${status}`));
  },
  "Paging 1": (lines) => {
    expect(lines).toEqual(ids.slice(0, 120));
  },
  "Paging 2": (lines) => {
    expect(lines).toEqual(["100 customers from 0", "99 customers from 100", "51 customers from 199"]);
  },
  "Customer statuses 1": (lines) => {
    const settled = ["provisioned", "provisioned_with_errors", "error"];
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => settled.includes(line.split(" ")[1] ?? ""))).toEqual([]);
  },
  "Provisioning problems 1": (lines) => {
    const partly = failed.filter(
      (one) => one.status === "provisioned_with_errors" && provisioningProblems(one).length > 0,
    );
    expect(new Set(lines.map((line) => line.split(" ")[0]))).toEqual(
      new Set(partly.map((one) => one.externalId)),
    );
  },
  "Errors and retries 1": (lines) => {
    expect(lines).toEqual(["undefined"]);
  },
  "Sandbox 1": ([line]) => {
    expect(line).toMatch(/^250 customers in [3-9] requests$/);
  },
  "Sandbox 2": (lines) => {
    expect(lines.length).toBeGreaterThan(200);
  },
  "Sandbox 3": ([message, status]) => {
    expect(message).toMatch(/^Customer \S+ has the status provisioned_with_errors - webex_calling/);
    expect(status).toBe("provisioned_with_errors");
  },
  "Sandbox 4": (lines) => {
    expect(lines.join(" ").match(/externalId: /g)).toHaveLength(2);
  },
  listWholesaleCustomers: ([line]) => {
    expect(line).toBe(failed[0]?.externalId);
  },
};

/** Samples with a token that changes: before which request it does, and what they print. */
const rotations: Record<string, { rotateAt: number; printed: string[] }> = {
  "Token rotation 1": { rotateAt: 3, printed: ids },
  "Token rotation 2": { rotateAt: 1, printed: ids.slice(0, 1) },
};

/** Samples that handle trouble: what goes wrong, and what they do about it. */
const troubles: Record<
  string,
  { options: SandboxOptions; shows: (outcome: Outcome, sent: string[]) => void }
> = {
  "Provision a customer 1": {
    options: { outcomes: ["error"] },
    shows: ({ code, stderr, stdout }) => {
      expect([code, stdout]).toEqual([0, "precheck: success\n"]);
      expect(stderr).toContain("severity: 'error'");
    },
  },
  "Provision exactly once 1": {
    options: { faults: [null, "lost-answer"] },
    shows: ({ code, stderr, stdout }, sent) => {
      expect(code).toBe(0);
      expect(stderr).toMatch(/^The outcome is unknown: POST \/wholesale\/customers: no complete response/);
      expect(stdout).toMatch(/^\S+\n$/);
      expect(sent.filter((method) => method === "POST")).toEqual(["POST"]);
    },
  },
  "Remove a customer 1": {
    options: { outcomes: ["error"] },
    shows: ({ code, stderr }) => {
      expect(code).toBe(0);
      expect(stderr).toMatch(/ is still there: Customer \S+ has the status error/);
    },
  },
  "A nightly job 1": {
    options: { faults: [{ status: 429, retryAfter: "0" }, 503] },
    shows: ({ code, stderr, stdout }) => {
      expect(code).toBe(1);
      expect(stderr).toMatch(/^retrying in \d+ ms after 429\nretrying in \d+ ms after 503\n$/);
      expect(stdout.trimEnd().split("\n").at(-1)).toBe(
        `${failed.length} in trouble, ${failed.length} of them new`,
      );
    },
  },
};

const needsProxy = ({ code }: Sample): boolean => code.includes("HTTPS_PROXY");
const rotates = ({ heading }: Sample): boolean => heading in rotations;
const isCalm = ({ heading }: Sample): boolean => !(heading in rotations) && heading !== "A nightly job 1";
const plainGuideSamples = guideSamples.filter((sample) => isCalm(sample) && !needsProxy(sample));

describe("the samples of the docs, unchanged", () => {
  it("compile in a strict project", async () => {
    expect(await workspace.compile()).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it.concurrent.each(chosen(plainGuideSamples))("run against the sandbox: $heading", async (sample) => {
    const { code, stdout, stderr } = await run(sample);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toBe("");
    prints[sample.heading]?.(stdout.trimEnd().split("\n"));
  });

  it.concurrent.each(chosen(operationSamples))(
    "call their operation with success: $heading",
    async (sample) => {
      const log = join(folder, `${sample.heading}.json`);
      const { code, stdout, stderr } = await run(sample, { REQUEST_LOG: log });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      prints[sample.heading]?.(stdout.trimEnd().split("\n"));
      const requests = JSON.parse(readFileSync(log, "utf8")) as SandboxRequest[];
      const successful = requests.filter(({ status = 0 }) => status >= 200 && status < 300);
      const called = successful.map(({ method, url }) => operationAt(method, url.split("?")[0] ?? "")?.id);
      expect(called).toContain(sample.heading);
    },
  );

  it.concurrent.each(chosen(guideSamples.filter(rotates)))(
    "pick up a token that changes while they run: $heading",
    async (sample) => {
      const { rotateAt, printed } = rotations[sample.heading] ?? expect.unreachable();
      const file = join(folder, `${sample.heading}.txt`);
      writeFileSync(file, "a-good-token\n");
      const env = { WEBEX_TOKEN_FILE: file, ROTATE_AT: String(rotateAt) };
      const { code, stdout, stderr } = await run(sample, env);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout.trimEnd().split("\n")).toEqual(printed);
      expect(readFileSync(file, "utf8")).toBe("another-good-token\n");
    },
  );

  it.concurrent.each(chosen(guideSamples.filter(({ heading }) => heading in troubles)))(
    "do what they say when something goes wrong: $heading",
    async (sample) => {
      const { options, shows } = troubles[sample.heading] ?? expect.unreachable();
      const log = join(folder, `${sample.heading}.json`);
      const env = { SANDBOX_OPTIONS: JSON.stringify(options), REQUEST_LOG: log };
      const outcome = await run(sample, { ...env, REPORT_FILE: join(folder, "report.json") });
      const requests = JSON.parse(readFileSync(log, "utf8")) as SandboxRequest[];
      shows(
        outcome,
        requests.map(({ method }) => method),
      );
    },
  );

  it("report only what is new: the second night of the job", async () => {
    const nightly = guideSamples.find(({ heading }) => heading === "A nightly job 1") ?? expect.unreachable();
    const report = join(folder, "nights.json");
    const [first, second] = [
      await run(nightly, { REPORT_FILE: report }),
      await run(nightly, { REPORT_FILE: report }),
    ];
    expect([first.code, second.code]).toEqual([1, 0]);
    expect(second.stdout).toBe(`${failed.length} in trouble, 0 of them new\n`);
  });

  it.each(operations)("exist in TypeScript, in curl and for the command line for $id", (operation) => {
    expect(sourceOf(operation, "TypeScript")).toContain('from "webex-wholesale"');
    expect(sourceOf(operation, "curl")).toMatch(/^curl /);
    expect(sourceOf(operation, "Shell")).toMatch(/^npx webex-wholesale /);
  });

  it("include each one that is expected to print something", () => {
    const headings = samples.map(({ heading }) => heading);
    expect(headings).toEqual(
      expect.arrayContaining([prints, rotations, troubles].flatMap((those) => Object.keys(those))),
    );
  });
});
