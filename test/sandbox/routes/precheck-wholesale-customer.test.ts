import { describe, expect, it } from "vitest";
import { operations } from "../../../generated/operations.ts";
import type { CustomerPrecheckRequest } from "../../../generated/types.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { createSlowSandbox, provisionRequest } from "../customers.ts";
import { errorOf } from "../list-customers.ts";
import { send } from "../send.ts";

const { method, path } = operations.precheckWholesaleCustomer;
const { address } = provisionRequest();

async function precheck(sandbox: Sandbox, request: Partial<CustomerPrecheckRequest> = {}): Promise<Response> {
  return send(sandbox, { method, path, body: { address, ...request } });
}

describe("a precheck", () => {
  it("passes with the documented response", async () => {
    const { sandbox } = createSlowSandbox();
    const response = await precheck(sandbox, { externalId: "new", orgId: "new" });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      message: "success",
      info: [{ infoCode: 100, description: "Provisioning preCheck validation successful." }],
    });
  });

  it("changes nothing", async () => {
    const { sandbox } = createSlowSandbox();
    const before = JSON.stringify(sandbox.customers);
    await precheck(sandbox);
    sandbox.settle();
    expect(JSON.stringify(sandbox.customers)).toBe(before);
  });

  it("is a 409 if a customer has the externalId or the orgId, and names both", async () => {
    const { sandbox } = createSlowSandbox();
    const response = await precheck(sandbox, { externalId: "key-one", orgId: "org-one" });
    expect(response.status).toBe(409);
    expect((await errorOf(response)).errors?.map(({ fieldName }) => fieldName)).toEqual([
      "externalId",
      "orgId",
    ]);
  });
});
