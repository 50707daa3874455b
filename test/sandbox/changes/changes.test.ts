import { describe, expect, it } from "vitest";
import { createChanges, type ChangeRates } from "../../../src/sandbox/changes/changes.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../../src/sandbox/index.ts";
import { readOptions } from "../../../src/sandbox/options.ts";
import {
  createStore,
  recordServed,
  servedOf,
  type LiveArrays,
  type Store,
} from "../../../src/sandbox/store.ts";
import { systemClock } from "../../../src/time/clock.ts";
import { idsOf, listCustomers } from "../list-customers.ts";

const idsIn = ({ customers }: Sandbox): string[] => customers.map(({ id }) => id);

/** The ids before and after so many requests for the first ten customers, and the ids that were added. */
async function afterRequests(count: number, options: SandboxOptions, query = "max=10") {
  const sandbox = createSandbox({ customers: 100, ...options });
  const before = idsIn(sandbox);
  for (let request = 0; request < count; request++) await listCustomers(sandbox, query);
  const after = idsIn(sandbox);
  return { sandbox, before, after, added: after.filter((id) => !before.includes(id)) };
}

function storeOf(count: number, served = 0): Store {
  const store = createStore(readOptions({ customers: count }), systemClock);
  recordServed(store, store.customers, 0, served);
  return store;
}

describe("changes by rate", () => {
  it("insert and delete as many as the rate says on average, even several per request", async () => {
    const { before, after, added } = await afterRequests(100, { changes: { insert: 2.5, delete: 1 } });
    expect(added.length).toBeGreaterThan(180);
    expect(after.length - before.length).toBeGreaterThan(130);
    expect(after.length - before.length).toBeLessThan(170);
  });

  it("keep the order of the customers that stay", async () => {
    const { before, after } = await afterRequests(50, { changes: { insert: 1, delete: 1 } });
    expect(after.filter((id) => before.includes(id))).toEqual(before.filter((id) => after.includes(id)));
  });

  it("insert customers that never existed before", async () => {
    const { after, added } = await afterRequests(300, { changes: { insert: 3 } });
    expect(added).toHaveLength(900);
    expect(new Set(after).size).toBe(after.length);
  });

  it("are the same for the same seed and differ for another", async () => {
    const changed = async (seed: number): Promise<string[]> =>
      (await afterRequests(20, { seed, changes: { insert: 0.5, delete: 0.5 } })).after;
    expect(await changed(3)).toEqual(await changed(3));
    const removed = async (seed: number): Promise<number[]> => {
      const { before, after } = await afterRequests(20, { seed, changes: { delete: 0.5 } });
      return before.flatMap((id, index) => (after.includes(id) ? [] : [index]));
    };
    expect(await removed(3)).not.toEqual(await removed(4));
  });

  it("show in the very page that they precede", async () => {
    const sandbox = createSandbox({ customers: 5, changes: { insert: 1, at: "head" } });
    expect(await idsOf(await listCustomers(sandbox))).toHaveLength(6);
  });

  it("stop when there are no customers left", async () => {
    const { after } = await afterRequests(20, { customers: 5, changes: { delete: 1 } });
    expect(after).toEqual([]);
  });
});

describe("the position of changes", () => {
  it("head: before all other customers", async () => {
    const { before, after } = await afterRequests(10, { changes: { insert: 1, at: "head" } });
    expect(after.slice(10)).toEqual(before);
    const { after: left } = await afterRequests(10, { changes: { delete: 1, at: "head" } });
    expect(left).toEqual(before.slice(10));
  });

  it("read: among the customers that were served, so that the rest stays whole", async () => {
    const { before, after, added } = await afterRequests(41, {
      changes: { insert: 0.5, delete: 0.5, at: "read" },
    });
    expect(after.slice(-80)).toEqual(before.slice(-80));
    expect(added.length).toBeGreaterThan(5);
    const positions = added.map((id) => after.indexOf(id));
    expect(Math.max(...positions)).toBeLessThan(after.length - 80);
  });

  it("read: nowhere until something was served", async () => {
    const { before, after } = await afterRequests(1, { changes: { delete: 5, at: "read" } });
    expect(after).toEqual(before);
  });

  it("read: with a filter, up to the last match that was served", async () => {
    const customers = Array.from({ length: 100 }, (_, n) => ({
      id: String(n),
      status: n % 50 === 40 ? "rare" : "",
    }));
    const options: SandboxOptions = { customers, changes: { insert: 1, at: "read" } };
    const { added, after } = await afterRequests(21, options, "status=rare&max=1");
    const positions = added.map((id) => after.indexOf(id));
    expect(added).toHaveLength(20);
    expect(Math.max(...positions)).toBeLessThan(after.indexOf("40"));
    expect(Math.max(...positions)).toBeGreaterThan(20);
  });

  it("read: up to the highest offset served, also after a step back; a request at offset 0 starts over", () => {
    const servedAfter = (...pages: [offset: number, end: number][]): number => {
      const store = storeOf(100);
      for (const [offset, end] of pages) recordServed(store, store.customers, offset, end);
      return servedOf(store, store.customers);
    };
    expect(servedAfter([0, 10], [50, 60])).toBe(60);
    expect(servedAfter([0, 10], [50, 60], [20, 30])).toBe(60);
    expect(servedAfter([0, 10], [50, 60], [0, 10])).toBe(10);
  });

  it("read: the part that was served grows and shrinks with the changes in it", () => {
    const store = storeOf(100, 10);
    const change = (rates: ChangeRates): number => {
      createChanges(rates, store, () => 0.5).beforePage("customers");
      return servedOf(store, store.customers);
    };
    expect(change({ insert: 5, at: "read" })).toBe(15);
    expect(change({ delete: 7, at: "head" })).toBe(8);
    expect(change({ insert: 3, delete: 3, at: "any" })).toBe(8);
  });

  it("any: across all customers", async () => {
    const { added, after } = await afterRequests(100, { changes: { insert: 1 } });
    const positions = added.map((id) => after.indexOf(id));
    expect(Math.min(...positions)).toBeLessThan(40);
    expect(Math.max(...positions)).toBeGreaterThan(160);
  });
});

describe("a function in changes", () => {
  it("gets the live arrays before each request", async () => {
    const sizes: number[] = [];
    const sandbox = createSandbox({
      customers: 3,
      changes: ({ customers }) => {
        sizes.push(customers.length);
        customers.shift();
      },
    });
    expect(await idsOf(await listCustomers(sandbox))).toHaveLength(2);
    expect(await idsOf(await listCustomers(sandbox))).toHaveLength(1);
    expect(sizes).toEqual([3, 2]);
  });

  it("gets each array of the sandbox by its name", async () => {
    const given: LiveArrays[] = [];
    const sandbox = createSandbox({ changes: (arrays) => given.push(arrays) });
    await listCustomers(sandbox);
    const { customers, subscribers, subPartners, billingReports } = sandbox;
    const arrays: LiveArrays = { customers, subscribers, subPartners, billingReports };
    expect(given).toEqual([arrays]);
    for (const [name, array] of Object.entries(arrays))
      expect(given[0]?.[name as keyof LiveArrays]).toBe(array);
  });

  it.each<[string, SandboxOptions, string]>([
    ["meets a fault", { faults: [503, "truncate", "html", "reset"] }, ""],
    ["is refused", {}, "max=0"],
  ])("also runs before a request that %s", async (_, options, query) => {
    const sizes: number[] = [];
    const changes = ({ customers }: LiveArrays): void => {
      sizes.push(customers.length);
      customers.pop();
    };
    const sandbox = createSandbox({ customers: 5, changes, ...options });
    for (let request = 0; request < 5; request++) await listCustomers(sandbox, query).catch(() => undefined);
    expect(sizes).toEqual([5, 4, 3, 2, 1]);
  });

  it("changes the very page that a fault then truncates", async () => {
    const changes = ({ customers }: LiveArrays): void => {
      customers.unshift({ id: "new" });
    };
    const sandbox = createSandbox({ changes, faults: ["truncate"] });
    const { body } = await listCustomers(sandbox);
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toMatch(/^{"items":\[{"id":"new"/);
  });

  it("that throws fails the request", async () => {
    const sandbox = createSandbox({
      changes: () => {
        throw new Error("no such customer");
      },
    });
    await expect(listCustomers(sandbox)).rejects.toThrow("no such customer");
  });
});

describe("by rate, nothing changes before a request without a whole page", () => {
  const expectUnchanged = async (options: SandboxOptions, query: string): Promise<void> => {
    const { before, after } = await afterRequests(1, { changes: { delete: 1 }, ...options }, query);
    expect(after).toEqual(before);
  };

  it.each([503, "truncate", "html", "hang-body"] as const)("because of the fault %s", async (fault) => {
    await expectUnchanged({ faults: [fault] }, "");
  });
  it("because its query is not allowed", async () => {
    await expectUnchanged({}, "max=0");
  });
});

it("the next response has what was done to sandbox.customers", async () => {
  const sandbox = createSandbox({ customers: 3 });
  sandbox.customers.splice(0, 3, { id: "mine" });
  expect(await idsOf(await listCustomers(sandbox))).toEqual(["mine"]);
});
