import { describe, expect, it } from "vitest";
import { ListingError, paginate, type Customer } from "../../src/index.ts";
import { createListing } from "../../src/listing/listing.ts";
import { items, listClient, serveList } from "../support/list-server.ts";
import { failure, rejection } from "../support/scripted-client.ts";

const queriesOf = (requests: Request[]): string[] => requests.map(({ url }) => new URL(url).search);
const idsOf = (list: { id?: string }[]): (string | undefined)[] => list.map(({ id }) => id);

describe("a listing", () => {
  it("sends nothing until you read it", () => {
    const { webex, requests } = listClient(serveList(items(0, 5)));
    webex.customers.list();
    webex.customers.list().pages();
    expect(requests).toHaveLength(0);
  });

  it("requests pages of 100 that overlap by one item", async () => {
    const { webex, requests } = listClient(serveList(items(0, 250)));
    expect(await webex.customers.list({}, { concurrency: 1 }).toArray()).toHaveLength(250);
    expect(queriesOf(requests)).toEqual([
      "?offset=0&max=100",
      "?offset=99&max=100",
      "?offset=198&max=100",
      "?offset=249&max=100",
    ]);
  });

  it("yields pages with their offset and response, and skips those that brought nothing new", async () => {
    const { webex } = listClient(serveList(items(0, 7)));
    const pages = [];
    for await (const page of webex.customers.list({}, { pageSize: 4 }).pages()) {
      pages.push([page.offset, idsOf(page.items).join(), page.response.status]);
    }
    expect(pages).toEqual([
      [0, "id-0,id-1,id-2,id-3", 200],
      [4, "id-4,id-5,id-6", 200],
    ]);
  });

  it("returns the first item at the cost of one request for one item", async () => {
    const { webex, requests } = listClient(serveList(items(0, 250)));
    expect((await webex.customers.list().first())?.id).toBe("id-0");
    expect(queriesOf(requests)).toEqual(["?offset=0&max=1"]);
    expect(await listClient(serveList([])).webex.customers.list().first()).toBeUndefined();
  });

  it("requests nothing beyond its limit, and nothing at all if that is 0", async () => {
    const { webex, requests } = listClient(serveList(items(0, 250)));
    expect(await webex.customers.list({}, { limit: 120 }).toArray()).toHaveLength(120);
    expect(queriesOf(requests)).toEqual(["?offset=0&max=100", "?offset=99&max=21"]);
    expect(await webex.customers.list({}, { limit: 0 }).toArray()).toEqual([]);
    expect(await webex.customers.list({}, { limit: 50 }).toArray({ limit: 5 })).toHaveLength(5);
    expect(requests).toHaveLength(3);
  });

  it("can be read twice at once, each reading independent of the other", async () => {
    const { webex } = listClient(serveList(items(0, 30)));
    const listing = webex.customers.list({}, { pageSize: 10 });
    const [one, other] = await Promise.all([listing.toArray(), listing.toArray()]);
    expect(one).toEqual(other);
    expect(one).toHaveLength(30);
  });

  it("collects a page of 130,000 items", async () => {
    const { webex } = listClient(({ offset }) => items(offset, 130_000));
    expect(await webex.customers.list().toArray()).toHaveLength(130_000);
  });

  it("recognizes items by the key that the caller passes", async () => {
    const { webex, requests } = listClient(serveList(items(0, 7)));
    const list = (key: (item: Customer) => string | undefined) =>
      paginate(webex.http, "/wholesale/customers", {}, { key, pageSize: 4 }).toArray();
    expect(await list(({ id }) => id.toUpperCase())).toHaveLength(7);
    requests.length = 0;
    expect(await list(() => undefined)).toHaveLength(7);
    expect(queriesOf(requests)).toEqual([
      "?offset=0&max=4",
      "?offset=4&max=4",
      "?offset=8&max=4",
      "?offset=7&max=4",
    ]);
  });
});

describe("the iterator of a listing", () => {
  const iterate = (count: number) =>
    listClient(serveList(items(0, count)))
      .webex.customers.list({}, { pageSize: 4 })
      [Symbol.asyncIterator]();

  it("settles calls of `next` that do not wait for each other in order", async () => {
    const iterator = iterate(7);
    const calls = Array.from({ length: 6 }, () => iterator.next());
    const afterTheFirst = calls[0]?.then(() => [iterator.next(), iterator.next(), iterator.next()]);
    const results = await Promise.all([...calls, ...((await afterTheFirst) ?? [])]);
    const ids = results.map((result) => (result.done ? "end" : result.value.id));
    expect(ids).toEqual([...idsOf(items(0, 7)), "end", "end"]);
  });

  it("settles `return` in its turn, and is done after it", async () => {
    const iterator = iterate(7);
    const results = await Promise.all([iterator.next(), iterator.return?.(), iterator.next()]);
    expect(results.map((result) => result?.done)).toEqual([false, true, true]);
  });

  it("throws once among calls of `next` that do not wait, and is done after it", async () => {
    const { webex } = listClient(() => failure(404));
    const iterator = webex.customers.list()[Symbol.asyncIterator]();
    const results = await Promise.all([rejection(iterator.next()), iterator.next()]);
    expect(results).toMatchObject([{ code: "not_found" }, { done: true }]);
  });

  it("can be started by hand and finished by a loop", async () => {
    const iterator = iterate(3) as AsyncIterableIterator<Customer, void>;
    const first = await iterator.next();
    const ids = [first.value?.id];
    for await (const { id } of iterator) ids.push(id);
    expect(ids).toEqual(["id-0", "id-1", "id-2"]);
  });
});

describe("an error that leaves a listing", () => {
  it("has the position where another listing can resume", async () => {
    const list = items(0, 30);
    const state = { isDown: true };
    const { webex } = listClient(({ offset, max }) =>
      state.isDown && offset >= 18 ? failure(404) : list.slice(offset, offset + max),
    );
    const read: string[] = [];
    const readFrom = async (offset: number): Promise<void> => {
      for await (const { id } of webex.customers.list({}, { pageSize: 10, offset })) read.push(id);
    };
    const error = await rejection(readFrom(0));
    expect(error).toMatchObject({ code: "not_found", position: { delivered: 19, offset: 18 } });
    state.isDown = false;
    await readFrom(18);
    expect(read).toEqual(idsOf([...list.slice(0, 19), ...list.slice(18)]));
  });

  it("is a ListingError if the server returns one item a page", async () => {
    const { webex } = listClient(({ offset }) => items(offset, offset + 1));
    await expect(webex.customers.list().toArray()).rejects.toMatchObject({
      code: "listing_unstable",
      message: /^GET \/wholesale\/customers: .*one item per page\./,
      position: { delivered: 1, offset: 0 },
    });
  });
});

describe("a listing that comes back with nothing at all", () => {
  type WhenEmpty = (times: number) => Promise<boolean>;

  function listingOf(pages: string[][], whenEmpty: WhenEmpty, limit = Infinity) {
    return createListing<string>({
      ...{ name: "GET /m", path: "/m", offset: 0, pageSize: 10, concurrency: 4, signal: undefined },
      ...{ limit, whenEmpty, emit: () => undefined, keyOf: (item) => item },
      read: (offset, max) =>
        Promise.resolve({
          items: pages.shift() ?? [],
          offset,
          max,
          hasNext: false,
          response: new Response(),
        }),
    });
  }

  /** Resolves to whether it is called for the first time, and keeps its arguments. */
  function recorded(): { calls: number[]; whenEmpty: WhenEmpty } {
    const calls: number[] = [];
    return { calls, whenEmpty: (times) => Promise.resolve(calls.push(times) === 1) };
  }

  it("is read again if `whenEmpty` says so", async () => {
    const { calls, whenEmpty } = recorded();
    expect(await listingOf([[], ["a", "b"]], whenEmpty).toArray()).toEqual(["a", "b"]);
    expect(calls).toEqual([1]);
  });

  it("is empty once `whenEmpty` does not say so", async () => {
    const { calls, whenEmpty } = recorded();
    expect(await listingOf([], whenEmpty).first()).toBeUndefined();
    expect(calls).toEqual([1, 2]);
  });

  it("fails with what `whenEmpty` throws and the position", async () => {
    const listing = listingOf([], () => Promise.reject(new ListingError("It is not empty.")));
    expect(await rejection(listing.toArray())).toMatchObject({ position: { delivered: 0, offset: 0 } });
  });

  it("is not one whose limit is 0, nor one with an item", async () => {
    const { calls, whenEmpty } = recorded();
    expect(await listingOf([], whenEmpty, 0).toArray()).toEqual([]);
    expect(await listingOf([["a"]], whenEmpty).toArray()).toEqual(["a"]);
    expect(calls).toEqual([]);
  });
});
