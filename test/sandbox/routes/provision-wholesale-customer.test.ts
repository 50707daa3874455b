import { describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { backgroundMs, createSlowSandbox, get, provision, provisionRequest, urlIn } from "../customers.ts";
import { errorOf } from "../list-customers.ts";
import { send } from "../send.ts";

const newest = ({ customers }: Sandbox) => customers.at(-1) ?? expect.unreachable();

describe("provisioning a customer", () => {
  it("is a 202 with the URL of the customer in header and body", async () => {
    const sandbox = createSandbox({ customers: 3 });
    const response = await provision(sandbox);
    expect(response.status).toBe(202);
    const url = response.headers.get("location") ?? "";
    expect(url).toBe(`https://sandbox.test/v1/wholesale/customers/${newest(sandbox).id}`);
    expect(await urlIn(response)).toBe(url);
    const headers = { authorization: `Bearer ${sandbox.token}` };
    expect((await sandbox.fetch(new Request(url, { headers }))).status).toBe(200);
  });

  it("builds the URL on that of the request, without its query, fragment and credentials", async () => {
    const { token, fetch } = createSandbox();
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = JSON.stringify(provisionRequest());
    const target = "https://gateway.test/a/b/wholesale/customers?onBehalfOfSubPartnerOrgId=c#part";
    const response = await fetch(new Request(target, { method: "POST", headers, body }));
    expect(response.headers.get("location")).toMatch(
      /^https:\/\/gateway\.test\/a\/b\/wholesale\/customers\/\w+$/,
    );
  });

  it("adds the customer at the end, as requested", async () => {
    const sandbox = createSandbox({ customers: 3 });
    await provision(sandbox);
    expect(sandbox.customers).toHaveLength(4);
    const { externalId, address, packages } = provisionRequest();
    expect(newest(sandbox)).toMatchObject({ externalId, address, packages, status: "provisioned" });
  });

  it("sets the organization once the customer is provisioned: the requested one or a new one", async () => {
    const { sandbox, pass } = createSlowSandbox();
    await provision(sandbox, { orgId: "mine" });
    expect(newest(sandbox).orgId).toBeUndefined();
    pass(backgroundMs);
    expect(newest(sandbox).orgId).toBe("mine");
    await provision(sandbox, { externalId: "another" });
    pass(backgroundMs);
    expect(atob(newest(sandbox).orgId ?? "")).toMatch(/^ciscospark:\/\/us\/ORGANIZATION\/[-0-9a-f]{36}$/);
  });

  it("counts a package that is requested twice once", async () => {
    const sandbox = createSandbox();
    await provision(sandbox, { packages: ["webex_suite", "webex_suite"] });
    expect(newest(sandbox).packages).toEqual(["webex_suite"]);
  });

  it("accepts a package that the spec doesn't name, and none at all", async () => {
    const sandbox = createSandbox();
    expect((await provision(sandbox, { packages: ["future"] })).status).toBe(202);
    expect((await provision(sandbox, { externalId: "another", packages: [] })).status).toBe(202);
  });
});

describe("a new customer", () => {
  it("is provisioning until backgroundMs have passed", async () => {
    const { sandbox, pass } = createSlowSandbox();
    await provision(sandbox);
    const statuses = (): unknown => {
      const { status, resourceDetails } = newest(sandbox);
      return [status, ...(resourceDetails?.packages ?? []).map((one) => one.status)];
    };
    expect(statuses()).toEqual(["provisioning", "provisioning", "provisioning"]);
    pass(backgroundMs - 1);
    expect(statuses()).toEqual(["provisioning", "provisioning", "provisioning"]);
    pass(1);
    expect(statuses()).toEqual(["provisioned", "provisioned", "provisioned"]);
  });

  it("whose provisioning fails has the status, and the problems that go with it", async () => {
    const sandbox = createSandbox({ customers: 0, outcomes: ["error", "provisioned_with_errors", null] });
    for (const externalId of ["a", "b", "c"]) await provision(sandbox, { externalId });
    const [failed, partly, good] = sandbox.customers;
    expect(failed).toMatchObject({
      status: "error",
      errors: [{ description: expect.any(String) as string }],
    });
    expect(failed?.orgId).toBeUndefined();
    const statuses = partly?.resourceDetails?.packages?.map(({ status }) => status).sort();
    expect([partly?.status, statuses]).toEqual(["provisioned_with_errors", ["error", "provisioned"]]);
    expect(JSON.stringify(partly)).toMatch(/"(warnings|errors)":\[\{/);
    expect(good?.status).toBe("provisioned");
  });

  it("without packages can fail in part, too, and says why", async () => {
    const sandbox = createSandbox({ outcomes: ["provisioned_with_errors"] });
    await provision(sandbox, { packages: [] });
    expect(newest(sandbox).errors).toHaveLength(1);
  });
});

describe("a provisioning request is refused", () => {
  const refusal = async (sandbox: Sandbox, changes: Parameters<typeof provision>[1]): Promise<unknown> => {
    const before = sandbox.customers.length;
    const response = await provision(sandbox, changes);
    expect(sandbox.customers).toHaveLength(before);
    return [response.status, (await errorOf(response)).errors];
  };
  const taken = (fieldName: string): unknown => [
    409,
    [{ description: `Another customer has this ${fieldName}.`, fieldName }],
  ];

  it("without `orgId` and without `customerInfo`", async () => {
    const { customerInfo, ...rest } = provisionRequest();
    const sandbox = createSandbox({ customers: 0 });
    const path = "/wholesale/customers";
    const response = await send(sandbox, { method: "POST", path, body: rest });
    expect(response.status).toBe(400);
    expect((await errorOf(response)).errors).toEqual([
      { errorCode: 1001, description: "customerInfo is missing.", fieldName: "customerInfo" },
    ]);
    expect(customerInfo).toBeDefined();
    expect((await send(sandbox, { method: "POST", path, body: { ...rest, orgId: "mine" } })).status).toBe(
      202,
    );
  });

  it("with the externalId or the orgId of another customer", async () => {
    const { sandbox } = createSlowSandbox();
    expect(await refusal(sandbox, { externalId: "key-one" })).toEqual(taken("externalId"));
    expect(await refusal(sandbox, { orgId: "org-one" })).toEqual(taken("orgId"));
  });

  it("but not with the orgId of a customer that failed, and so never had it", async () => {
    const { sandbox } = createSlowSandbox({ outcomes: ["error"] });
    await provision(sandbox, { orgId: "mine" });
    sandbox.settle();
    expect((await provision(sandbox, { externalId: "another", orgId: "mine" })).status).toBe(202);
  });

  it("with the externalId or the orgId of a customer that is still being provisioned", async () => {
    const { sandbox } = createSlowSandbox();
    await provision(sandbox, { orgId: "mine" });
    expect(await refusal(sandbox, {})).toEqual(taken("externalId"));
    expect(await refusal(sandbox, { externalId: "another", orgId: "mine" })).toEqual(taken("orgId"));
  });
});

it("the same seed and the same requests bring the same customers, another seed others", async () => {
  const provisioned = async (seed: number): Promise<unknown[]> => {
    const sandbox = createSandbox({
      seed,
      customers: 5,
      outcomes: { error: 0.3, provisioned_with_errors: 0.3 },
    });
    for (let nth = 0; nth < 30; nth++) await provision(sandbox, { externalId: `key-${nth}` });
    await get(sandbox, newest(sandbox));
    return sandbox.customers.slice(5);
  };
  const first = await provisioned(1);
  expect(await provisioned(1)).toEqual(first);
  const ids = (customers: unknown[]): string =>
    JSON.stringify(customers.map((one) => (one as { id: string }).id));
  expect(ids(await provisioned(2))).not.toBe(ids(first));
});
