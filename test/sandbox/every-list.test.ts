import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { createWholesaleClient, paginate, type ListPath } from "../../src/index.ts";
import { createSandbox, type LiveArrays } from "../../src/sandbox/index.ts";

const lists = Object.values(operations).filter((operation) => "list" in operation);

/** The live array of each list. */
const arrays: Record<ListPath, (live: LiveArrays) => object[]> = {
  "/wholesale/customers": ({ customers }) => customers,
  "/wholesale/subscribers": ({ subscribers }) => subscribers,
  "/wholesale/subPartners": ({ subPartners }) => subPartners,
};

const script = fc.array(
  fc.array(fc.record({ inserts: fc.boolean(), at: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    maxLength: 5,
  }),
  { maxLength: 30 },
);
const size = fc.integer({ min: 0, max: 60 });
const pageSize = fc.integer({ min: 2, max: 20 });
const concurrency = fc.integer({ min: 1, max: 8 });

describe.each(lists)("$path", ({ path, list: { key } }) => {
  it("reads as each item that is there all along, once and in order, however the array changes", async () => {
    let changed = 0;
    const law = fc.asyncProperty(script, size, pageSize, concurrency, async (steps, count, max, inFlight) => {
      const next = steps.values();
      let added = 0;
      const sandbox = createSandbox({
        ...{ customers: count, subscribers: count, subPartners: count },
        changes: (live) => {
          const array = arrays[path](live);
          for (const { inserts, at } of next.next().value ?? []) {
            const index = Math.floor(at * array.length);
            const name = `new-${added++}`;
            if (inserts) array.splice(index, 0, { id: name, orgId: name });
            else array.splice(index, 1);
          }
        },
      });
      const keysIn = (items: readonly object[]): unknown[] =>
        items.map((item): unknown => Reflect.get(item, key));
      const before = keysIn(arrays[path](sandbox));
      const webex = createWholesaleClient({ token: sandbox.token, fetch: sandbox.fetch });
      const read = keysIn(
        await paginate(webex.http, path, {}, { pageSize: max, concurrency: inFlight }).toArray(),
      );
      const after = new Set(keysIn(arrays[path](sandbox)));
      const survivors = before.filter((one) => after.has(one));
      if (survivors.length < before.length) changed++;
      expect(new Set(read).size).toBe(read.length);
      expect(read.filter((one) => survivors.includes(one))).toEqual(survivors);
    });
    await fc.assert(law, { numRuns: 40 });
    expect(changed).toBeGreaterThan(5);
  });

  it("changes by rate before its own pages only", async () => {
    const sandbox = createSandbox({ changes: { insert: 1, at: "read" } });
    const lengths = (): number[] => Object.values(arrays).map((arrayOf) => arrayOf(sandbox).length);
    const before = lengths();
    const webex = createWholesaleClient({ token: sandbox.token, fetch: sandbox.fetch });
    await paginate(webex.http, path, {}, { pageSize: 2, concurrency: 1, limit: 4 }).toArray();
    const grown = lengths().map((length, index) => length > (before[index] ?? 0));
    expect(grown).toEqual(lists.map((one) => one.path === path));
  });
});
