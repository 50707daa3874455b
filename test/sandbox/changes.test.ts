import { describe, expect, it } from "vitest";
import type { Customer } from "../../generated/types.ts";
import { changesOf, noteRead, type ChangeRates, type LiveList } from "../../src/sandbox/changes.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { ask, idsOf } from "./ask.ts";

const idsIn = ({ customers }: Sandbox): string[] => customers.map(({ id }) => id);

/** The list before and after so many requests for the first ten customers. */
async function afterRequests(count: number, options: SandboxOptions, query = "max=10") {
  const sandbox = createSandbox({ customers: 100, ...options });
  const before = idsIn(sandbox);
  for (let request = 0; request < count; request++) await ask(sandbox, query);
  const after = idsIn(sandbox);
  return { sandbox, before, after, come: after.filter((id) => !before.includes(id)) };
}

describe("changes by rate", () => {
  it("insert and delete as many as the rate says on average, more than one a request too", async () => {
    const { before, after, come } = await afterRequests(100, { changes: { insert: 2.5, delete: 1 } });
    expect(come.length).toBeGreaterThan(180);
    expect(after.length - before.length).toBeGreaterThan(130);
    expect(after.length - before.length).toBeLessThan(170);
  });

  it("leave the order of those that stay", async () => {
    const { before, after } = await afterRequests(50, { changes: { insert: 1, delete: 1 } });
    expect(after.filter((id) => before.includes(id))).toEqual(before.filter((id) => after.includes(id)));
  });

  it("insert customers that were never there", async () => {
    const { after, come } = await afterRequests(300, { changes: { insert: 3 } });
    expect(come).toHaveLength(900);
    expect(new Set(after).size).toBe(after.length);
  });

  it("are the same for the same seed, and others for another", async () => {
    const changed = async (seed: number): Promise<string[]> =>
      (await afterRequests(20, { seed, changes: { insert: 0.5, delete: 0.5 } })).after;
    expect(await changed(3)).toEqual(await changed(3));
    const removed = async (seed: number): Promise<number[]> => {
      const { before, after } = await afterRequests(20, { seed, changes: { delete: 0.5 } });
      return before.flatMap((id, index) => (after.includes(id) ? [] : [index]));
    };
    expect(await removed(3)).not.toEqual(await removed(4));
  });

  it("show in the very page that they come before", async () => {
    const sandbox = createSandbox({ customers: 5, changes: { insert: 1, at: "head" } });
    expect(await idsOf(await ask(sandbox))).toHaveLength(6);
  });

  it("stop when the list is empty", async () => {
    const { after } = await afterRequests(20, { customers: 5, changes: { delete: 1 } });
    expect(after).toEqual([]);
  });
});

describe("where changes happen", () => {
  it("head: before all others", async () => {
    const { before, after } = await afterRequests(10, { changes: { insert: 1, at: "head" } });
    expect(after.slice(10)).toEqual(before);
    const { after: left } = await afterRequests(10, { changes: { delete: 1, at: "head" } });
    expect(left).toEqual(before.slice(10));
  });

  it("read: among those that were served, so that what was not served stays whole", async () => {
    const { before, after, come } = await afterRequests(41, {
      changes: { insert: 0.5, delete: 0.5, at: "read" },
    });
    expect(after.slice(-80)).toEqual(before.slice(-80));
    expect(come.length).toBeGreaterThan(5);
    const places = come.map((id) => after.indexOf(id));
    expect(Math.max(...places)).toBeLessThan(after.length - 80);
  });

  it("read: nothing before anything was served", async () => {
    const { before, after } = await afterRequests(1, { changes: { delete: 5, at: "read" } });
    expect(after).toEqual(before);
  });

  it("read: with a filter too, as far as the last match that was served", async () => {
    const customers = Array.from({ length: 100 }, (_, n) => ({
      id: String(n),
      status: n % 50 === 40 ? "rare" : "",
    }));
    const options: SandboxOptions = { customers, changes: { insert: 1, at: "read" } };
    const { come, after } = await afterRequests(21, options, "status=rare&max=1");
    const places = come.map((id) => after.indexOf(id));
    expect(come).toHaveLength(20);
    expect(Math.max(...places)).toBeLessThan(after.indexOf("40"));
    expect(Math.max(...places)).toBeGreaterThan(20);
  });

  it("read: as far as the highest offset served, also after a step back, and anew from offset 0", () => {
    const reach = (...pages: [offset: number, end: number][]): number => {
      const list: LiveList = {
        customers: Array.from({ length: 100 }, (_, n) => ({ id: String(n) })),
        read: 0,
      };
      for (const [offset, end] of pages) noteRead(list, offset, end);
      return list.read;
    };
    expect(reach([0, 10], [50, 60])).toBe(60);
    expect(reach([0, 10], [50, 60], [20, 30])).toBe(60);
    expect(reach([0, 10], [50, 60], [0, 10])).toBe(10);
  });

  it("read: the part that was served grows and shrinks with what comes into it and goes from it", () => {
    let number = 0;
    const newcomer = (): Customer => ({ id: `new ${number++}` });
    const change = (changes: ChangeRates): ((list: LiveList) => void) =>
      changesOf(changes, newcomer, () => 0.5);
    const customers = Array.from({ length: 100 }, (_, n) => ({ id: String(n) }));
    const list: LiveList = { customers, read: 10 };
    change({ insert: 5, at: "read" })(list);
    expect(list.read).toBe(15);
    change({ delete: 7, at: "head" })(list);
    expect(list.read).toBe(8);
    change({ insert: 3, delete: 3, at: "any" })(list);
    expect(list.read).toBe(8);
  });

  it("any: over the whole list", async () => {
    const { come, after } = await afterRequests(100, { changes: { insert: 1 } });
    const places = come.map((id) => after.indexOf(id));
    expect(Math.min(...places)).toBeLessThan(40);
    expect(Math.max(...places)).toBeGreaterThan(160);
  });
});

describe("changes by a function", () => {
  it("get the live list before each request", async () => {
    const sizes: number[] = [];
    const sandbox = createSandbox({
      customers: 3,
      changes: (customers) => {
        sizes.push(customers.length);
        customers.shift();
      },
    });
    expect(await idsOf(await ask(sandbox))).toHaveLength(2);
    expect(await idsOf(await ask(sandbox))).toHaveLength(1);
    expect(sizes).toEqual([3, 2]);
  });

  it.each<[string, SandboxOptions, string]>([
    ["is spoilt by a fault", { faults: [503, "truncate", "html", "reset"] }, ""],
    ["is refused", {}, "max=0"],
  ])("get it too before a request that %s", async (_, options, query) => {
    const sizes: number[] = [];
    const changes = (customers: Customer[]): void => {
      sizes.push(customers.length);
      customers.pop();
    };
    const sandbox = createSandbox({ customers: 5, changes, ...options });
    for (let request = 0; request < 5; request++) await ask(sandbox, query).catch(() => undefined);
    expect(sizes).toEqual([5, 4, 3, 2, 1]);
  });

  it("change the very page that a fault then spoils", async () => {
    const changes = (customers: Customer[]): void => {
      customers.unshift({ id: "new" });
    };
    const sandbox = createSandbox({ changes, faults: ["truncate"] });
    expect(await (await ask(sandbox)).text()).toMatch(/^{"items":\[{"id":"new"/);
  });

  it("that throw fail the request", async () => {
    const sandbox = createSandbox({
      changes: () => {
        throw new Error("no such customer");
      },
    });
    await expect(ask(sandbox)).rejects.toThrow("no such customer");
  });
});

describe("a request that gives no whole page changes nothing by rate", () => {
  const unchanged = async (options: SandboxOptions, query: string): Promise<void> => {
    const { before, after } = await afterRequests(1, { changes: { delete: 1 }, ...options }, query);
    expect(after).toEqual(before);
  };

  it.each([503, "truncate", "html", "hang-body"] as const)("the fault %s", async (fault) => {
    await unchanged({ faults: [fault] }, "");
  });
  it("a query that is not allowed", async () => {
    await unchanged({}, "max=0");
  });
});

it("what is done to sandbox.customers is in the next answer", async () => {
  const sandbox = createSandbox({ customers: 3 });
  sandbox.customers.splice(0, 3, { id: "mine" });
  expect(await idsOf(await ask(sandbox))).toEqual(["mine"]);
});
