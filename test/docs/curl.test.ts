import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createSandbox } from "webex-wholesale/sandbox";
import { baseUrl } from "../../generated/facts.ts";
import type { CustomerPage } from "../../generated/types.ts";
import { operationAt, operations } from "../support/spec.ts";
import { chosen } from "./chosen.ts";
import { sourceOf } from "./samples.ts";

/** What curl prints, where more can be said of it than that the call succeeds. */
const prints: Record<string, (stdout: string) => void> = {
  listWholesaleCustomers: (stdout) => {
    const { items } = JSON.parse(stdout) as CustomerPage;
    const statuses = new Set(items.map(({ status }) => status));
    expect(statuses).toEqual(new Set(["error", "provisioned_with_errors"]));
  },
};

describe("the curl samples of the docs", () => {
  it.each(chosen(operations))("call their operation with success: $id", async (operation) => {
    const sandbox = createSandbox({ customers: 250 });
    const server = await sandbox.listen();
    try {
      const sample = sourceOf(operation, "curl");
      expect(sample).toContain(baseUrl);
      const script = sample
        .replace(baseUrl, server.baseUrl)
        .replace("curl", "curl --silent --show-error --fail");
      const env = { ...process.env, WEBEX_TOKEN: sandbox.token };
      const { stdout } = await promisify(execFile)("sh", ["-euc", script], { env });
      prints[operation.id]?.(stdout);
      const last = sandbox.requests.at(-1);
      expect(operationAt(last?.method ?? "", last?.url.split("?")[0] ?? "")?.id).toBe(operation.id);
      expect(Math.floor((last?.status ?? 0) / 100)).toBe(2);
    } finally {
      await server.close();
    }
  });
});
