import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { backgroundMs, createSlowSandbox, provision, update, urlIn } from "../customers.ts";
import { errorOf } from "../list-customers.ts";

const packages = ["webex_suite", "webex_meetings"];
const newAddress = { addressLine1: "2 Main Street", city: "Shelbyville", country: "US" };

describe("updating a customer", () => {
  it("is a 202 with the URL of the customer in header and body", async () => {
    const { sandbox, customer } = createSlowSandbox();
    const response = await update(sandbox, customer, { packages });
    expect(response.status).toBe(202);
    expect(response.headers.get("location")).toBe("https://sandbox.test/v1/wholesale/customers/one");
    expect(await urlIn(response)).toBe(response.headers.get("location"));
  });

  it("adds and removes packages in resourceDetails while it runs", async () => {
    const { sandbox, customer } = createSlowSandbox();
    await update(sandbox, customer, { packages, externalId: "new-key", address: newAddress });
    expect(customer).toMatchObject({
      status: "updating",
      externalId: "key-one",
      packages: ["webex_calling", "webex_suite"],
      resourceDetails: {
        packages: [
          { name: "webex_calling", status: "deleting" },
          { name: "webex_suite", status: "provisioned" },
          { name: "webex_meetings", status: "provisioning" },
        ],
      },
    });
  });

  it("takes effect when backgroundMs have passed", async () => {
    const { sandbox, customer, pass } = createSlowSandbox();
    await update(sandbox, customer, { packages, externalId: "new-key", address: newAddress });
    pass(backgroundMs);
    expect(sandbox.customers).toEqual([
      {
        id: "one",
        orgId: "org-one",
        status: "provisioned",
        externalId: "new-key",
        address: newAddress,
        packages,
        resourceDetails: {
          packages: packages.map((name) => ({ name, status: "provisioned" })),
          addOns: [{ name: "meetings_toll_dialin", status: "provisioned" }],
        },
      },
    ]);
  });

  it("keeps what the request doesn't name", async () => {
    const { sandbox, customer } = createSlowSandbox();
    const { externalId, address } = customer;
    await update(sandbox, customer, { packages });
    sandbox.settle();
    expect(sandbox.customers[0]).toMatchObject({ externalId, address });
  });

  it("takes effect even if it fails, with the problems that go with the status", async () => {
    const { sandbox, customer } = createSlowSandbox({ outcomes: ["error", null] });
    await update(sandbox, customer, { packages, externalId: "new-key" });
    sandbox.settle();
    expect(customer).toMatchObject({ status: "error", externalId: "new-key", packages });
    expect(customer.errors).toHaveLength(1);
    await update(sandbox, customer, { packages });
    sandbox.settle();
    expect(customer.status).toBe("provisioned");
    expect(customer.errors).toBeUndefined();
  });

  it("changes no customer of the array that the sandbox was created with", async () => {
    const own = [{ id: "a", status: "provisioned", packages: ["webex_suite"] }];
    const sandbox = createSandbox({ customers: own });
    await update(sandbox, { id: "a" }, { packages: [] });
    expect(sandbox.customers[0]?.packages).toEqual([]);
    expect(own).toEqual([{ id: "a", status: "provisioned", packages: ["webex_suite"] }]);
  });

  it("works for a customer that has only an id, and fills in the rest", async () => {
    const sandbox = createSandbox({ customers: [{ id: "a" }] });
    await update(sandbox, { id: "a" }, { packages });
    expect(sandbox.customers[0]).toMatchObject({
      status: "provisioned",
      orgId: expect.any(String) as string,
      packages,
    });
  });
});

describe("an update is refused", () => {
  it("with a 404 if no customer has the id", async () => {
    const { sandbox } = createSlowSandbox();
    expect((await update(sandbox, { id: "nobody" }, { packages })).status).toBe(404);
  });

  it("with a 409 while an earlier request is carried out", async () => {
    const { sandbox, customer, pass } = createSlowSandbox();
    await update(sandbox, customer, { packages });
    const response = await update(sandbox, customer, { packages: [] });
    expect(response.status).toBe(409);
    expect((await errorOf(response)).errors?.[0]?.description).toMatch(/still being carried out/);
    pass(backgroundMs);
    expect(customer.packages).toEqual(["webex_calling", "webex_suite"]);
    expect((await update(sandbox, customer, { packages: [] })).status).toBe(202);
  });

  it("with a 409 if another customer has the externalId, or is about to get it", async () => {
    const { sandbox, customer } = createSlowSandbox();
    await provision(sandbox, { externalId: "other-key" });
    const rename = async (externalId: string): Promise<number> =>
      (await update(sandbox, customer, { packages, externalId })).status;
    expect(await rename("other-key")).toBe(409);
    sandbox.settle();
    const [, other = expect.unreachable()] = sandbox.customers;
    await update(sandbox, other, { packages, externalId: "next-key" });
    expect(await rename("next-key")).toBe(409);
    expect(await rename("other-key")).toBe(409);
    sandbox.settle();
    expect(await rename("other-key")).toBe(202);
  });

  it("but not for the externalId that the customer has", async () => {
    const { sandbox, customer } = createSlowSandbox();
    expect((await update(sandbox, customer, { packages, externalId: "key-one" })).status).toBe(202);
  });
});
