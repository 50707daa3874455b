import { expect, it } from "vitest";
import { createWholesaleClient, isWebexError } from "../../src/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { newCustomer } from "./new-customer.ts";

it("200 customers, 8 at a time over HTTP, all settle under faults, each of them once", async () => {
  const sandbox = createSandbox({
    customers: 0,
    backgroundMs: 20,
    faults: { 429: 0.02, 503: 0.01, reset: 0.01, "lost-answer": 0.01, retryAfter: "0" },
  });
  const server = await sandbox.listen();
  const { customers } = createWholesaleClient({
    token: sandbox.token,
    baseUrl: server.baseUrl,
    retry: { baseDelayMs: 1 },
  });
  const keys = Array.from({ length: 200 }, (_, index) => `key-${index}`);
  const waiting = [...keys];

  async function provisionOnce(key: string): Promise<string> {
    for (;;) {
      const existing = await customers.findByExternalId(key);
      if (existing) return existing.id;
      try {
        return (await customers.provision(newCustomer(key))).customerId;
      } catch (error) {
        if (!isWebexError(error) || !error.outcomeUnknown) throw error;
      }
    }
  }

  async function worker(): Promise<void> {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      await customers.waitUntilProvisioned(await provisionOnce(key), { pollMs: 10 });
    }
  }

  try {
    await Promise.all(Array.from({ length: 8 }, worker));
  } finally {
    await server.close();
  }
  expect(sandbox.customers.map(({ externalId }) => externalId).toSorted()).toEqual(keys.toSorted());
  expect(new Set(sandbox.customers.map(({ status }) => status))).toEqual(new Set(["provisioned"]));
  // Look, provision and poll once each; a fault or a poll that comes too early adds a few.
  expect(sandbox.requests.length).toBeLessThan(200 * 6);
});
