import { describe, expect, it } from "vitest";
import { exampleItems } from "../../../generated/sandbox-facts.ts";
import { createSandbox, type SandboxOptions } from "../../../src/sandbox/index.ts";

describe("made-up resources", () => {
  it("start with the documented examples", () => {
    const { subscribers, subPartners, billingReports } = createSandbox();
    expect(subscribers.slice(0, 3)).toEqual(exampleItems.listWholesaleSubscribers);
    expect(subPartners.slice(0, 2)).toEqual(exampleItems.listWholesaleSubPartners);
    expect(billingReports.slice(0, 3)).toEqual(exampleItems.listWholesaleBillingReports);
  });

  it("are as many as requested, each with an id of its own", () => {
    const options = { subscribers: 1000, subPartners: 300, billingReports: 500 };
    const { subscribers, subPartners, billingReports } = createSandbox(options);
    expect(new Set(subscribers.map(({ id }) => id)).size).toBe(1000);
    expect(new Set(subscribers.map(({ email }) => email)).size).toBe(1000);
    expect(new Set(subPartners.map(({ orgId }) => orgId)).size).toBe(300);
    expect(new Set(billingReports.map(({ id }) => id)).size).toBe(500);
  });

  it("are the same for the same seed and differ for another", () => {
    const dataOf = (seed: number): unknown[] => {
      const { subscribers, subPartners, billingReports } = createSandbox({ seed });
      return [subscribers[50], subPartners[4], billingReports[10]];
    };
    expect(dataOf(3)).toEqual(dataOf(3));
    for (const [index, item] of dataOf(3).entries()) expect(item).not.toEqual(dataOf(4)[index]);
  });

  it("don't change the customers", () => {
    const { customers } = createSandbox({ subscribers: 500, subPartners: 9, billingReports: 90 });
    expect(customers).toEqual(createSandbox({ subscribers: 0 }).customers);
  });

  it("are copied from an array", () => {
    const subscribers = [{ id: "mine", status: "provisioned" }];
    const sandbox = createSandbox({ subscribers });
    expect(sandbox.subscribers).toEqual(subscribers);
    expect(sandbox.subscribers[0]).not.toBe(subscribers[0]);
  });
});

describe("made-up subscribers", () => {
  it.each<[string, SandboxOptions]>([
    ["made-up customers", { customers: 250 }],
    ["an array of customers", { customers: [{ id: "a" }, { id: "b", externalId: "key" }] }],
  ])("belong to %s", (_, options) => {
    const { customers, subscribers } = createSandbox({ subscribers: 200, ...options });
    const externalIds = new Map(customers.map(({ id, externalId }) => [id, externalId]));
    for (const { customerId = "", externalCustomerId } of subscribers) {
      expect([...externalIds.keys()]).toContain(customerId);
      expect(externalCustomerId).toBe(externalIds.get(customerId));
    }
  });

  it("belong to no customer if there is none, and are made up on request only", () => {
    expect(createSandbox({ customers: 0 }).subscribers).toEqual([]);
    const { subscribers } = createSandbox({ customers: 0, subscribers: 5 });
    expect(subscribers).toHaveLength(5);
    for (const subscriber of subscribers) expect(subscriber).not.toHaveProperty("customerId");
  });

  it("have a person exactly if they are provisioned, which most are", () => {
    const { subscribers } = createSandbox({ subscribers: 800 });
    const provisioned = subscribers.filter(({ status }) => status === "provisioned");
    expect(provisioned.length).toBeGreaterThan(640);
    expect(provisioned.length).toBeLessThan(760);
    expect(subscribers.filter(({ personId }) => personId !== undefined)).toEqual(provisioned);
  });

  it("are in the order in which they were created", () => {
    const { subscribers } = createSandbox({ subscribers: 500 });
    const times = subscribers.map(({ created = "" }) => Date.parse(created));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    for (const { created = "", lastStatusChange = "" } of subscribers)
      expect(Date.parse(lastStatusChange)).toBeGreaterThanOrEqual(Date.parse(created));
  });
});

it("a made-up billing report is about a month until September 2025, and has errors exactly if it failed", () => {
  const { billingReports } = createSandbox({ billingReports: 500 });
  for (const { billingStartDate = "", billingEndDate = "", status, errors } of billingReports.slice(3)) {
    expect(billingStartDate.slice(0, 7)).toBe(billingEndDate.slice(0, 7));
    expect(billingEndDate <= "2025-09-30").toBe(true);
    expect(errors !== undefined).toBe(status === "FAILED");
  }
});
