import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { provisioningProblems } from "webex-wholesale";
import { createSandbox } from "webex-wholesale/sandbox";
import { createWorkspace, type Outcome } from "../readme/workspace.ts";
import { operations, root, samples, sourceOf, type Sample } from "./samples.ts";

const workspace = createWorkspace(samples, {
  preload: join(root, "test/docs/service-instead.ts"),
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

function sampleOf(heading: string): Sample {
  return samples.find((sample) => sample.heading === heading) ?? expect.unreachable(`No sample ${heading}.`);
}

async function run(heading: string, env: Record<string, string> = {}): Promise<Outcome> {
  return workspace.run(sampleOf(heading), { WEBEX_TOKEN: "a-good-token", ...env });
}

/** What a sample prints when nothing goes wrong. */
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
  "Statuses and what to do 1": ([line]) => {
    expect(line).toMatch(/^[1-9]\d* of 250 are under way$/);
  },
  "Background problems 1": (lines) => {
    const known = failed.filter(
      (one) => one.status === "provisioned_with_errors" && provisioningProblems(one).length > 0,
    );
    expect(new Set(lines.map((line) => line.split(" ")[0]))).toEqual(
      new Set(known.map((one) => one.externalId)),
    );
  },
  "Failures and retries 1": (lines) => {
    expect(lines).toEqual(["undefined"]);
  },
  "Sandbox 1": ([line]) => {
    expect(line).toMatch(/^250 customers in [3-9] requests$/);
  },
  "Sandbox 2": (lines) => {
    expect(lines.length).toBeGreaterThan(200);
  },
  "Sandbox 3": (lines) => {
    expect(lines.join(" ").match(/externalId: /g)).toHaveLength(2);
  },
  listWholesaleCustomers: ([line]) => {
    expect(line).toBe(failed[0]?.externalId);
  },
};

describe("the samples of the docs, as they stand", () => {
  it("compile in a user's strict project", async () => {
    expect(await workspace.compile()).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it.concurrent.each(Object.keys(prints))("run against the sandbox: %s", async (heading) => {
    const { code, stdout, stderr } = await run(heading, credentials);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    prints[heading]?.(stdout.trimEnd().split("\n"));
  });

  it.concurrent.each([
    { heading: "Keys that change 1", rotateAt: 3, printed: ids },
    { heading: "Keys that change 2", rotateAt: 1, printed: ids.slice(0, 1) },
  ])("take up a key that changes while they run: $heading", async ({ heading, rotateAt, printed }) => {
    const file = join(folder, `${heading}.txt`);
    writeFileSync(file, "a-good-token\n");
    const { code, stdout, stderr } = await run(heading, { WEBEX_TOKEN_FILE: file, ROTATE_AT: `${rotateAt}` });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toEqual(printed);
    expect(readFileSync(file, "utf8")).toBe("another-good-token\n");
  });

  it("are all tried, here or in the test of the proxy", () => {
    const elsewhere = ["Keys that change 1", "Keys that change 2", "Proxies and certificates 1"];
    expect(samples.map(({ heading }) => heading).toSorted()).toEqual(
      [...Object.keys(prints), ...elsewhere].toSorted(),
    );
  });

  it("are there in TypeScript and in curl for each operation", () => {
    for (const operation of operations) {
      expect(sourceOf(operation, "TypeScript"), operation.operationId).toContain('from "webex-wholesale"');
      expect(sourceOf(operation, "curl"), operation.operationId).toMatch(/^curl /);
    }
  });
});
