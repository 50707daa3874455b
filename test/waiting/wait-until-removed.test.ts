import { describe, expect, it } from "vitest";
import { ProvisioningFailedError } from "../../src/index.ts";
import { failure, rejection, scripted, type Act } from "../support/scripted-client.ts";

function statuses(...values: string[]): Act[] {
  return values.map((status) => Response.json({ id: "c1", status }));
}

describe("waitUntilRemoved", () => {
  it.each([404, 410])("resolves to nothing at %i", async (status) => {
    const { webex, clock, requests } = scripted([...statuses("deleting", "deleting"), failure(status)]);
    const { result } = await clock.run(webex.customers.waitUntilRemoved("c1"));
    expect(result).toBeUndefined();
    expect(requests).toHaveLength(3);
  });

  it("keeps polling while the status is still the one from before", async () => {
    const before = ["provisioned", "provisioned_with_errors", "updating"];
    const { webex, clock, requests } = scripted([...statuses(...before, "deleting"), failure(404)]);
    await clock.run(webex.customers.waitUntilRemoved("c1"));
    expect(requests).toHaveLength(5);
  });

  it.each([
    [["error"], "error"],
    [["deleting", "error"], "error"],
    [["deleting", "provisioned"], "provisioned"],
    [["deleting", "updating", "provisioned_with_errors"], "provisioned_with_errors"],
  ])("throws a ProvisioningFailedError when the statuses are %j", async (values, last) => {
    const { webex, clock, requests } = scripted(statuses(...values));
    const { result } = await clock.run(rejection(webex.customers.waitUntilRemoved("c1")));
    expect(result).toBeInstanceOf(ProvisioningFailedError);
    expect(result).toMatchObject({ customer: { status: last } });
    expect(requests).toHaveLength(values.length);
  });

  it.each(["constructor", "toString", "__proto__"])(
    "takes the unknown status %s for running",
    async (status) => {
      const { webex, clock, requests } = scripted([...statuses(status), failure(404)]);
      await clock.run(webex.customers.waitUntilRemoved("c1"));
      expect(requests).toHaveLength(2);
    },
  );

  it("reports the poll that found nothing as one without a status", async () => {
    const { webex, clock, events } = scripted([failure(404)]);
    await clock.run(webex.customers.waitUntilRemoved("c1"));
    expect(events.find(({ type }) => type === "poll")).toEqual({
      type: "poll",
      path: "/wholesale/customers/{customerId}",
      poll: 1,
      waitedMs: 5000,
    });
  });

  it("ends with any other failure", async () => {
    const { webex, clock } = scripted([failure(403)]);
    const { result } = await clock.run(rejection(webex.customers.waitUntilRemoved("c1")));
    expect(result).toMatchObject({ code: "permission_denied" });
  });
});
