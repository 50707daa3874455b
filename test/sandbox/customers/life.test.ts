import { describe, expect, it } from "vitest";
import { connect, refusalOf } from "../client.ts";

const running = ["provisioning", "updating", "pending_rpl_review"];
const backgroundMs = 1000;

describe("work that a made-up customer is in the middle of", () => {
  it.each(running)("%s: starts when the customer is first requested, and ends", async (status) => {
    const { webex, sandbox, pass } = connect({ customers: 100, tidy: true, backgroundMs });
    const { id = "" } = sandbox.customers.find((one) => one.status === status) ?? {};
    pass(backgroundMs);
    expect((await webex.customers.get(id)).status).toBe(status);
    expect((await refusalOf(webex.customers.remove(id))).status).toBe(409);
    pass(backgroundMs);
    const { status: settled, resourceDetails } = await webex.customers.get(id);
    expect(settled).toBe("provisioned");
    expect(new Set(resourceDetails?.packages?.map((one) => one.status))).toEqual(new Set(["provisioned"]));
    expect((await webex.customers.get(id)).orgId).toBeTypeOf("string");
  });

  it("deleting: the customer is gone in the end", async () => {
    const { webex, sandbox } = connect({ customers: 100, tidy: true });
    const { id = "" } = sandbox.customers.find(({ status }) => status === "deleting") ?? {};
    expect((await webex.customers.get(id)).status).toBe("deleting");
    expect((await refusalOf(webex.customers.get(id))).status).toBe(404);
  });

  it("also ends with settle", () => {
    const { sandbox } = connect({ customers: 100, tidy: true });
    sandbox.settle();
    expect(sandbox.customers.filter(({ status = "" }) => [...running, "deleting"].includes(status))).toEqual(
      [],
    );
  });

  it("doesn't change a list", async () => {
    const { webex, sandbox } = connect({ customers: 100 });
    const before = structuredClone(sandbox.customers);
    await webex.customers.list().toArray();
    expect(sandbox.customers).toEqual(before);
  });

  it("also ends on a customer that was inserted by rate", async () => {
    const { webex, sandbox } = connect({ customers: 0, tidy: true, changes: { insert: 20 } });
    await webex.customers.list().first();
    const { id = "" } = sandbox.customers.find(({ status }) => status === "updating") ?? {};
    await webex.customers.get(id);
    expect((await webex.customers.get(id)).status).toBe("provisioned");
  });
});

it("a customer of your own keeps its status", async () => {
  const { webex, sandbox } = connect({ customers: [{ id: "a", status: "updating" }] });
  for (let call = 0; call < 3; call++) await webex.customers.get("a");
  sandbox.settle();
  expect(sandbox.customers[0]?.status).toBe("updating");
});
