import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ListingError } from "../../src/index.ts";
import { createListing } from "../../src/listing/listing.ts";
import { items, listClient, withNext, type Serve } from "../support/list-server.ts";
import { rejection } from "../support/scripted-client.ts";

const customers = items(0, 300);
const fixed = (page: unknown[]) => () => page;
const numbered = Array.from({ length: 100 }, (_, id) => ({ id }));

describe("a listing ends with the items of", () => {
  it.each<[server: string, serve: Serve, count: number, cost: number]>([
    ["the same item for any offset", fixed([{ id: "a" }]), 1, 2],
    ["the same item with a numeric id", fixed([{ id: 7 }]), 1, 2],
    ["the same item without an id", fixed([{ name: "a" }]), 1, 2],
    ["an empty page", fixed([]), 0, 1],
    ["an empty page with a `next` link", () => withNext([]), 0, 5],
    [
      "a list whose `next` link stays",
      ({ offset, max }) => withNext(customers.slice(offset, offset + max)),
      300,
      9,
    ],
  ])("%s", async (_, serve, count, cost) => {
    const { webex, requests } = listClient(serve);
    expect(await webex.customers.list({}, { concurrency: 1 }).toArray()).toHaveLength(count);
    expect(requests).toHaveLength(cost);
  });
});

describe("a listing fails with the reason for", () => {
  let last = 0;
  const next = (): number => (last += 1);

  it.each<[server: string, serve: Serve, reason: RegExp, cost: number]>([
    ["the same 2 items for any offset", fixed(items(0, 2)), /ignore `offset`/, 24],
    ["the same 3 items for any offset", fixed(items(0, 3)), /ignore `offset`/, 23],
    ["the same page of 100 for any offset", fixed(items(0, 100)), /ignore `offset`/, 23],
    ["the same page with numeric ids", fixed(numbered), /ignore `offset`/, 23],
    ["the same page with a `next` link", () => withNext(items(0, 100)), /ignore `offset`/, 23],
    ["the same page without ids", fixed([{ name: "a" }, { name: "b" }]), /ignore `offset`/, 2],
    ["the same page with an id now and then", fixed([{ name: "a" }, { id: "b" }]), /ignore `offset`/, 2],
    ["the same item with a `next` link", () => withNext([{ id: "a" }]), /ignore `offset`/, 23],
    ["the same item without an id, with a `next` link", () => withNext([{}]), /ignore `offset`/, 22],
    ["one item a page", ({ offset }) => items(offset, offset + 1), /one item per page/, 4],
    ["a new id each time", () => items(next(), last + 1), /changes too fast/, 44],
    ["a page of new ids each time", () => items(next() * 100, last * 100 + 100), /changes too fast/, 23],
    ["new items without ids each time", () => [{ n: next() }, { n: next() }], /have no key/, 501],
    ["a known and a new item without an id", () => [{ n: next() }, { id: "a" }], /have no key/, 502],
    [
      "a gap behind an empty page",
      ({ offset }) => withNext(items(offset, offset < 100 ? offset : 110)),
      /offset 100/,
      7,
    ],
  ])("%s", async (_, serve, reason, cost) => {
    const { webex, requests } = listClient(serve);
    const error = await rejection(webex.customers.list({}, { concurrency: 1 }).toArray());
    expect(error).toMatchObject({ code: "listing_unstable", message: reason });
    expect(requests).toHaveLength(cost);
  });

  it("any of them without a request more than the window at a higher concurrency", async () => {
    const { webex, requests } = listClient(fixed(items(0, 100)));
    await rejection(webex.customers.list({}, { concurrency: 8 }).toArray());
    expect(requests.length).toBeLessThanOrEqual(23 + 8);
  });
});

describe("a listing of any server", () => {
  const serverOf = (keys: (string | undefined)[]) =>
    fc.record({
      pages: fc.array(
        fc.record({ items: fc.array(fc.constantFrom(...keys), { maxLength: 6 }), hasNext: fc.boolean() }),
        { minLength: 1, maxLength: 40 },
      ),
      isByOffset: fc.boolean(),
      pageSize: fc.integer({ min: 2, max: 6 }),
      concurrency: fc.integer({ min: 1, max: 4 }),
    });

  it.each([
    ["whose items have keys", Array.from("abcdefghij"), 400],
    ["whose items may have none", [undefined, "", ...Array.from("abcdefghij")], 2000],
  ])("%s ends or throws a ListingError after a bounded number of requests", async (_, keys, most) => {
    await fc.assert(
      fc.asyncProperty(serverOf(keys), async ({ pages, isByOffset, pageSize, concurrency }) => {
        let requests = 0;
        const listing = createListing<string | undefined>({
          ...{
            name: "GET /any",
            path: "/any",
            offset: 0,
            limit: Infinity,
            signal: undefined,
            emit: () => undefined,
          },
          ...{ pageSize, concurrency, keyOf: (item) => item },
          read(offset, max) {
            const page = pages[(isByOffset ? offset : requests) % pages.length];
            if ((requests += 1) > most) return Promise.reject(new Error("It does not end."));
            return Promise.resolve({
              items: [],
              hasNext: false,
              ...page,
              offset,
              max,
              response: new Response(),
            });
          },
        });
        const error = await listing.toArray().catch((thrown: unknown) => thrown);
        if (error instanceof Error) expect(error).toBeInstanceOf(ListingError);
      }),
      { numRuns: 500 },
    );
  });
});
