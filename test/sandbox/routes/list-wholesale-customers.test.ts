import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { idsOf, itemsOf, listCustomers } from "../list-customers.ts";
import { violations } from "../spec.ts";

const sandbox = createSandbox({ customers: 250 });
const operationId = "listWholesaleCustomers";

describe("the spec describes the response", () => {
  const [documented] = sandbox.customers;
  it.each([
    "",
    "max=1",
    "max=1000",
    "offset=0&max=10",
    "offset=249",
    "offset=250",
    "offset=9007199254740993",
    "status=error",
    "status=error,provisioned_with_errors",
    "status=not_heard_of",
    `externalId=${documented?.externalId}`,
    `orgId=${documented?.orgId}`,
    "onBehalfOfSubPartnerOrgId=Y2lz%3D",
    `externalId=${documented?.externalId}&status=provisioned_with_errors&offset=0&max=10`,
    "status=",
    "max=0",
    "offset=-1",
    "page=2",
  ])("to the query %j", async (query) => {
    expect(await violations(operationId, await listCustomers(sandbox, query))).toEqual([]);
  });

  it("to a fault with Retry-After", async () => {
    const response = await listCustomers(createSandbox({ faults: [{ status: 429, retryAfter: "2" }] }));
    expect(await violations(operationId, response)).toEqual([]);
  });
});

describe("filters", () => {
  const sandbox = createSandbox({ customers: 250, tidy: true });

  it("match one status or any of several", async () => {
    const all = await itemsOf(await listCustomers(sandbox, "status=error,deleting&max=1000"));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(["error", "deleting"]));
    const wanted = sandbox.customers.filter(({ status }) => status === "error" || status === "deleting");
    expect(all).toEqual(wanted);
    expect(await itemsOf(await listCustomers(sandbox, "status=error%2Cdeleting&max=1000"))).toEqual(wanted);
  });

  it("match keys as a whole", async () => {
    const customer = sandbox.customers[7];
    const key = customer?.externalId;
    expect(await itemsOf(await listCustomers(sandbox, `externalId=${key}`))).toEqual([customer]);
    expect(await itemsOf(await listCustomers(sandbox, `externalId=${key?.slice(0, 8)}`))).toEqual([]);
    const withOrg = sandbox.customers.find(({ orgId }) => orgId !== undefined);
    expect(await itemsOf(await listCustomers(sandbox, `orgId=${withOrg?.orgId}`))).toEqual([withOrg]);
  });

  it("combine: a customer matches all of them", async () => {
    const failed = sandbox.customers.find(({ status }) => status === "error");
    const query = (status: string): string => `externalId=${failed?.externalId}&status=${status}`;
    expect(await itemsOf(await listCustomers(sandbox, query("error")))).toEqual([failed]);
    expect(await itemsOf(await listCustomers(sandbox, query("provisioned")))).toEqual([]);
  });

  it("apply before offset and max", async () => {
    const wanted = sandbox.customers.filter(({ status }) => status === "provisioned").slice(20, 25);
    expect(await itemsOf(await listCustomers(sandbox, "status=provisioned&offset=20&max=5"))).toEqual(wanted);
  });

  it("match nothing for a status that no customer has", async () => {
    expect(await itemsOf(await listCustomers(sandbox, "status=not_heard_of"))).toEqual([]);
  });

  it("accept a sub-partner, who sees the same customers", async () => {
    expect(await idsOf(await listCustomers(sandbox, "onBehalfOfSubPartnerOrgId=Y2lz%3D"))).toEqual(
      await idsOf(await listCustomers(sandbox)),
    );
  });
});
