import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createSandbox } from "webex-wholesale/sandbox";
import { baseUrl } from "../../generated/facts.ts";
import { operations, sourceOf } from "./samples.ts";

describe("the curl samples of the docs", () => {
  const sandbox = createSandbox({ customers: 250 });

  it.each(operations)("send the filter that they show: $operationId", async (operation) => {
    const server = await sandbox.listen();
    try {
      const sample = sourceOf(operation, "curl") ?? "";
      expect(sample).toContain(baseUrl);
      const script = sample
        .replace(baseUrl, server.baseUrl)
        .replace("curl", "curl --silent --show-error --fail");
      const env = { ...process.env, WEBEX_TOKEN: sandbox.token };
      const { stdout } = await promisify(execFile)("sh", ["-euc", script], { env });
      const { items } = JSON.parse(stdout) as { items: { status: string }[] };
      expect(items.length).toBeGreaterThan(0);
      const statuses = new Set(items.map(({ status }) => status));
      expect(statuses).toEqual(new Set(["error", "provisioned_with_errors"]));
      expect(sandbox.requests.at(-1)?.status).toBe(200);
    } finally {
      await server.close();
    }
  });
});
