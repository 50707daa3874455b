import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { backgroundMs, createSlowSandbox, get, provision, remove } from "./customers.ts";
import { listCustomers, itemsOf } from "./list-customers.ts";

const statusesIn = (customers: readonly { status?: string }[]): unknown[] =>
  customers.map(({ status }) => status);

describe("background work that is due ends", () => {
  it("when the live array is read", async () => {
    const { sandbox, pass } = createSlowSandbox();
    await provision(sandbox);
    expect(statusesIn(sandbox.customers)).toEqual(["provisioned", "provisioning"]);
    pass(backgroundMs);
    expect(statusesIn(sandbox.customers)).toEqual(["provisioned", "provisioned"]);
  });

  it("before a request, so its response shows that", async () => {
    const { sandbox, pass } = createSlowSandbox();
    await provision(sandbox);
    pass(backgroundMs);
    expect(statusesIn(await itemsOf(await listCustomers(sandbox)))).toEqual(["provisioned", "provisioned"]);
  });

  it("before a function in changes runs", async () => {
    const seen: unknown[] = [];
    const { sandbox, pass } = createSlowSandbox({
      changes: ({ customers }) => {
        seen.push(statusesIn(customers));
      },
    });
    await provision(sandbox);
    pass(backgroundMs);
    await listCustomers(sandbox);
    expect(seen).toEqual([["provisioned"], ["provisioned", "provisioned"]]);
  });

  it("by default as soon as the response arrives, in an array that was read before, too", async () => {
    const sandbox = createSandbox({ customers: 0 });
    const { customers } = sandbox;
    await provision(sandbox);
    expect(statusesIn(customers)).toEqual(["provisioned"]);
    await remove(sandbox, customers[0] ?? expect.unreachable());
    expect(customers).toEqual([]);
  });
});

it("settle ends all background work at once", async () => {
  const { sandbox, customer } = createSlowSandbox();
  await remove(sandbox, customer);
  await provision(sandbox);
  sandbox.settle();
  expect(statusesIn(sandbox.customers)).toEqual(["provisioned"]);
  expect((await get(sandbox, customer)).status).toBe(404);
});
