import { afterEach, describe, expect, it } from "vitest";
import { createClientIn, type WholesaleClient } from "../../src/client.ts";
import { isWebexError } from "../../src/index.ts";
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
  type SandboxServer,
} from "../../src/sandbox/index.ts";
import { systemClock } from "../../src/time/clock.ts";
import { provisionRequest } from "../sandbox/customers.ts";

const servers: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

/** A client that talks to a sandbox over real HTTP on loopback. */
async function connect(options: SandboxOptions): Promise<{ sandbox: Sandbox; webex: WholesaleClient }> {
  const sandbox = createSandbox({ customers: 0, ...options });
  const server = await sandbox.listen();
  servers.push(server);
  const webex = createClientIn(
    { clock: systemClock, random: () => 0 },
    { token: sandbox.token, baseUrl: server.baseUrl, retry: { baseDelayMs: 1 } },
  );
  return { sandbox, webex };
}

/** However long the work takes, the polls go on until it is done. */
const polling = { pollMs: 5 };

describe("over HTTP, a client", () => {
  it("provisions, watches, changes and removes a customer", async () => {
    const { sandbox, webex } = await connect({ backgroundMs: 20 });
    const request = provisionRequest();
    expect(await webex.customers.precheck({ address: request.address })).toMatchObject({
      message: "success",
    });
    const { customerId } = await webex.customers.provision(request);
    const { packages = [], orgId } = await webex.customers.waitUntilProvisioned(customerId, polling);
    expect([packages, typeof orgId]).toEqual([request.packages, "string"]);
    await webex.customers.update(customerId, { packages: [...packages, "webex_suite"] });
    const changed = await webex.customers.waitUntilProvisioned(customerId, polling);
    expect(changed.packages).toEqual([...packages, "webex_suite"]);
    await webex.customers.remove(customerId);
    await webex.customers.waitUntilRemoved(customerId, polling);
    expect(sandbox.customers).toEqual([]);
  });

  it("learns which problems a customer has", async () => {
    const { webex } = await connect({ outcomes: ["error"] });
    const { customerId } = await webex.customers.provision(provisionRequest());
    const waiting = webex.customers.waitUntilProvisioned(customerId, polling);
    const error: unknown = await waiting.catch((reason: unknown) => reason);
    expect(isWebexError(error) && error.code).toBe("provisioning_failed");
    expect(error).toMatchObject({ problems: [{ severity: "error" }] });
  });

  it("finds the customer that a lost answer leaves behind", async () => {
    const { webex } = await connect({ faults: ["lost-answer"] });
    const { externalId } = provisionRequest();
    const error: unknown = await webex.customers
      .provision(provisionRequest())
      .catch((reason: unknown) => reason);
    expect(isWebexError(error) && error.code).toBe("connection_error");
    expect(await webex.customers.findByExternalId(externalId)).toMatchObject({ status: "provisioned" });
  });

  it("is refused by field, with all errors", async () => {
    const { webex } = await connect({});
    const { externalId, ...rest } = provisionRequest({ packages: [] });
    const incomplete = { ...rest, address: { addressLine1: "1 Main Street" } };
    // Boundary: what a caller in JavaScript can send.
    const error: unknown = await webex.customers
      .provision(incomplete as never)
      .catch((reason: unknown) => reason);
    expect(externalId).toBeDefined();
    expect(error).toMatchObject({
      status: 400,
      errors: ["externalId", "address.city", "address.country"].map((fieldName) => ({
        errorCode: 1001,
        fieldName,
      })),
    });
  });
});
