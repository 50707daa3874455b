import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWholesaleClient } from "../../src/index.ts";
import { createListing } from "../../src/listing/listing.ts";
import { ModelServer, type Change } from "../support/model-server.ts";

const runs = { numRuns: Number(process.env["LAW_RUNS"] ?? 1200) };

const change: fc.Arbitrary<Change> = fc.record({
  do: fc.constantFrom("insert", "delete"),
  at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  count: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 50 })),
});

const scenario = fc.record({
  length: fc.integer({ min: 0, max: 60 }),
  cap: fc.integer({ min: 2, max: 20 }),
  pageSize: fc.integer({ min: 2, max: 20 }),
  concurrency: fc.integer({ min: 1, max: 8 }),
  link: fc.constantFrom("right" as const, "always" as const, "never" as const),
  picks: fc.infiniteStream(fc.nat()),
});
const changes = fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 25 });

type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

interface Options {
  pageSize: number;
  concurrency: number;
  offset?: number;
  limit?: number;
}

function start({ length, cap, link, picks }: Scenario, script: Change[][] = []) {
  const ids = Array.from({ length }, (_, index) => `id-${String(index)}`);
  const pick = (count: number): number => (count === 0 ? 0 : (picks.next().value ?? 0) % count);
  const server = new ModelServer({ ids, cap, link, changes: script, pick });
  return { ids, server };
}

/** A listing of the model without HTTP, so that thousands of runs take seconds. */
function list(server: ModelServer, { offset = 0, limit = Infinity, ...options }: Options) {
  return createListing<string>({
    ...options,
    offset,
    limit,
    name: "GET /model",
    path: "/model",
    read: async (at, max, signal = new AbortController().signal) => {
      const { ids, hasNext } = await server.fetchPage(at, max, signal);
      return { offset: at, max, items: ids, hasNext, response: new Response() };
    },
    keyOf: (id) => id,
    signal: undefined,
    emit: () => undefined,
  });
}

describe("a listing, however the list changes meanwhile", () => {
  it("yields each item that exists all along exactly once, in order, and no item twice", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, changes, async (given, script) => {
        const { pageSize, concurrency } = given;
        const { ids, server } = start(given, script);
        const read = await server.run(list(server, { pageSize, concurrency }).toArray());
        const survivors = ids.filter((id) => !server.deleted.has(id));
        expect(new Set(read).size).toBe(read.length);
        expect(read.filter((id) => survivors.includes(id))).toEqual(survivors);
        expect(server.mostInFlight).toBeLessThanOrEqual(concurrency);
        expect(server.inFlight).toBe(0);
      }),
      runs,
    );
  });

  it("does so over HTTP too", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, changes, async (given, script) => {
        const { pageSize, concurrency } = given;
        const { ids, server } = start(given, script);
        const webex = createWholesaleClient({ token: "token", fetch: server.fetch });
        const items = await server.run(webex.customers.list({}, { pageSize, concurrency }).toArray());
        const read = items.map(({ id }) => id);
        const survivors = ids.filter((id) => !server.deleted.has(id));
        expect(new Set(read).size).toBe(read.length);
        expect(read.filter((id) => survivors.includes(id))).toEqual(survivors);
        expect(server.mostInFlight).toBeLessThanOrEqual(concurrency);
      }),
      { numRuns: runs.numRuns / 10 },
    );
  });

  it("does so from any offset on", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, changes, fc.nat(60), async (given, script, offset) => {
        const { pageSize, concurrency } = given;
        const { ids, server } = start(given, script);
        const read = await server.run(list(server, { pageSize, concurrency, offset }).toArray());
        const survivors = ids.slice(offset).filter((id) => !server.deleted.has(id));
        expect(new Set(read).size).toBe(read.length);
        expect(read.filter((id) => survivors.includes(id))).toEqual(survivors);
      }),
      runs,
    );
  });
});

describe("a listing of a list that does not change", () => {
  it("costs at most 2n + 2 requests for n pages, and n + 1 at concurrency 1", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const { pageSize, concurrency, cap, length, link } = given;
        fc.pre(link !== "always");
        const { ids, server } = start(given);
        const read = await server.run(list(server, { pageSize, concurrency }).toArray());
        const size = Math.min(pageSize, cap);
        const pages = length <= size ? 1 : 1 + Math.ceil((length - size) / (size - 1));
        expect(read).toEqual(ids);
        expect(server.requests).toBeLessThanOrEqual(concurrency === 1 ? pages + 1 : 2 * pages + 2);
      }),
      runs,
    );
  });

  it("costs at most 4 more requests if the `next` link stays at the end", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const { pageSize } = given;
        const plain = start({ ...given, link: "never" });
        const sticky = start({ ...given, link: "always" });
        await plain.server.run(list(plain.server, { pageSize, concurrency: 1 }).toArray());
        await sticky.server.run(list(sticky.server, { pageSize, concurrency: 1 }).toArray());
        expect(sticky.server.requests).toBeLessThanOrEqual(plain.server.requests + 4);
      }),
      runs,
    );
  });
});

describe("a listing that ends early", () => {
  it("sends no request afterwards and leaves none in flight", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, changes, fc.nat(40), async (given, script, wanted) => {
        const { pageSize, concurrency } = given;
        const { server } = start(given, script);
        let read = 0;
        const work = (async () => {
          for await (const item of list(server, { pageSize, concurrency })) {
            read += item === "" ? 0 : 1;
            if (read > wanted) break;
          }
        })();
        await server.run(work);
        const { requests } = server;
        expect(server.inFlight).toBe(0);
        await new Promise((resume) => setImmediate(resume));
        expect(server.requests).toBe(requests);
      }),
      runs,
    );
  });

  it("requests nothing beyond its `limit`", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.integer({ min: 1, max: 70 }), async (given, limit) => {
        const { pageSize, concurrency } = given;
        const { ids, server } = start(given);
        const read = await server.run(list(server, { pageSize, concurrency, limit }).toArray());
        expect(read).toEqual(ids.slice(0, limit));
        const beyond = server.served.filter(
          ({ offset, max, ids: page }) => page.length > 0 && offset + max > Math.max(limit, 3),
        ); // behind a single item, up to the third
        expect(beyond).toEqual([]);
      }),
      runs,
    );
  });
});
