import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { backgroundMs, createSlowSandbox, get, remove, update } from "../customers.ts";

describe("removing a customer", () => {
  it("is a 202 without a body", async () => {
    const { sandbox, customer } = createSlowSandbox();
    const response = await remove(sandbox, customer);
    expect([response.status, await response.text()]).toEqual([202, ""]);
  });

  it("runs through deleting, and the customer is gone when backgroundMs have passed", async () => {
    const { sandbox, customer, pass } = createSlowSandbox();
    await remove(sandbox, customer);
    expect(customer.status).toBe("deleting");
    expect(customer.resourceDetails?.packages?.map(({ status }) => status)).toEqual(["deleting", "deleting"]);
    pass(backgroundMs);
    expect((await get(sandbox, customer)).status).toBe(404);
    expect(sandbox.customers).toEqual([]);
  });

  it("that fails leaves the customer with the status", async () => {
    const { sandbox, customer } = createSlowSandbox({ outcomes: ["provisioned_with_errors", "error"] });
    for (const status of ["provisioned_with_errors", "error"]) {
      await remove(sandbox, customer);
      sandbox.settle();
      expect(sandbox.customers).toMatchObject([{ id: customer.id, status }]);
    }
  });

  it("removes nothing else if someone else has removed the customer meanwhile", async () => {
    const { sandbox, customer } = createSlowSandbox();
    await remove(sandbox, customer);
    sandbox.customers.splice(0, 1, { id: "another" });
    sandbox.settle();
    expect(sandbox.customers).toEqual([{ id: "another" }]);
  });

  it("works for a customer that has only an id", async () => {
    const sandbox = createSandbox({ customers: [{ id: "a" }] });
    await remove(sandbox, { id: "a" });
    expect(sandbox.customers).toEqual([]);
  });
});

describe("a removal is refused", () => {
  it("with a 404 if no customer has the id, so once it is done", async () => {
    const sandbox = createSandbox({ customers: [{ id: "a" }] });
    const statuses = [await remove(sandbox, { id: "a" }), await remove(sandbox, { id: "a" })];
    expect(statuses.map(({ status }) => status)).toEqual([202, 404]);
  });

  it("with a 409 while an earlier request is carried out", async () => {
    const { sandbox, customer } = createSlowSandbox();
    await update(sandbox, customer, { packages: [] });
    expect((await remove(sandbox, customer)).status).toBe(409);
    sandbox.settle();
    expect((await remove(sandbox, customer)).status).toBe(202);
    expect((await remove(sandbox, customer)).status).toBe(409);
  });
});
