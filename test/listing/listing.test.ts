import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { paginate, type Customer, type WebexEvent } from "../../src/index.ts";
import { failure, page, rejection, scripted, type Act } from "../support/scripted-client.ts";

/** A service with `count` customers that answers at once, or when `gate` opens. */
function serve(count: number, gate: () => Promise<void> = () => Promise.resolve()): Act {
  const ids = Array.from({ length: count }, (_, index) => `id-${String(index)}`);
  return async (request) => {
    await gate();
    const query = new URL(request.url).searchParams;
    const offset = Number(query.get("offset"));
    return page(...ids.slice(offset, offset + Number(query.get("max"))));
  };
}

function client(act: Act, onEvent?: (event: WebexEvent) => void) {
  return scripted(Array<Act>(500).fill(act), onEvent && { onEvent });
}

const windows = (requests: Request[]): string[] => requests.map(({ url }) => new URL(url).search);

describe("a listing", () => {
  it("sends nothing until it is read", () => {
    const { webex, requests } = client(serve(5));
    webex.customers.list();
    webex.customers.list().pages();
    expect(requests).toHaveLength(0);
  });

  it("asks for pages of 100 that overlap by one", async () => {
    const { webex, requests } = client(serve(250));
    expect(await webex.customers.list({}, { concurrency: 1 }).toArray()).toHaveLength(250);
    expect(windows(requests)).toEqual([
      "?offset=0&max=100",
      "?offset=99&max=100",
      "?offset=198&max=100",
      "?offset=249&max=100",
    ]);
  });

  it("gives its pages with their offset and answer, and none that brought nothing new", async () => {
    const { webex } = client(serve(7));
    const pages = [];
    for await (const { items, offset, response } of webex.customers.list({}, { pageSize: 4 }).pages()) {
      pages.push([offset, items.map(({ id }) => id).join(), response.status]);
    }
    expect(pages).toEqual([
      [0, "id-0,id-1,id-2,id-3", 200],
      [4, "id-4,id-5,id-6", 200],
    ]);
  });

  it("answers calls of `next` that do not wait for each other in order", async () => {
    const { webex } = client(serve(7));
    const iterator = webex.customers.list({}, { pageSize: 4 })[Symbol.asyncIterator]();
    const calls = Array.from({ length: 6 }, () => iterator.next());
    const afterTheFirst = calls[0]?.then(() => [iterator.next(), iterator.next(), iterator.next()]);
    const results = await Promise.all([...calls, ...((await afterTheFirst) ?? [])]);
    const ids = results.map((result) => (result.done ? "end" : result.value.id));
    expect(ids).toEqual(["id-0", "id-1", "id-2", "id-3", "id-4", "id-5", "id-6", "end", "end"]);
  });

  it("answers `return` in its turn, and nothing but the end after it", async () => {
    const { webex } = client(serve(7));
    const iterator = webex.customers.list({}, { pageSize: 4 })[Symbol.asyncIterator]();
    const results = await Promise.all([iterator.next(), iterator.return?.(), iterator.next()]);
    expect(results.map((result) => result?.done)).toEqual([false, true, true]);
  });

  it("throws once among calls of `next` that do not wait, and has ended then", async () => {
    const { webex, clock } = client(() => failure(404));
    const iterator = webex.customers.list()[Symbol.asyncIterator]();
    const calls = [rejection(iterator.next()), iterator.next()];
    const { result } = await clock.run(Promise.all(calls));
    expect(result).toMatchObject([{ code: "not_found" }, { done: true }]);
  });

  it("can be begun by hand and ended by a loop", async () => {
    const { webex } = client(serve(3));
    const iterator = webex.customers.list()[Symbol.asyncIterator]() as AsyncIterableIterator<Customer, void>;
    const first = await iterator.next();
    const ids = [first.value?.id];
    for await (const { id } of iterator) ids.push(id);
    expect(ids).toEqual(["id-0", "id-1", "id-2"]);
  });

  it("gives nothing after it was left, not even what is at hand", async () => {
    const { webex, requests } = client(serve(7));
    const iterator = webex.customers.list({}, { pageSize: 4 })[Symbol.asyncIterator]();
    await iterator.next();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    const sent = requests.length;
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(requests).toHaveLength(sent);
  });

  it("gives the first item for one request of one item", async () => {
    const { webex, requests } = client(serve(250));
    expect((await webex.customers.list().first())?.id).toBe("id-0");
    expect(windows(requests)).toEqual(["?offset=0&max=1"]);
    expect(await client(serve(0)).webex.customers.list().first()).toBeUndefined();
  });

  it("asks for nothing beyond its limit, and for nothing at all where that is 0", async () => {
    const { webex, requests } = client(serve(250));
    expect(await webex.customers.list({}, { limit: 120 }).toArray()).toHaveLength(120);
    expect(windows(requests)).toEqual(["?offset=0&max=100", "?offset=99&max=21"]);
    expect(await webex.customers.list({}, { limit: 0 }).toArray()).toEqual([]);
    expect(await webex.customers.list({}, { limit: 50 }).toArray({ limit: 5 })).toHaveLength(5);
    expect(requests).toHaveLength(3);
  });

  it("may be read twice at once, each reading independent of the other", async () => {
    const { webex } = client(serve(30));
    const listing = webex.customers.list({}, { pageSize: 10 });
    const [one, other] = await Promise.all([listing.toArray(), listing.toArray()]);
    expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
    expect(one).toHaveLength(30);
  });

  it("fails with a ListingError where the service gives one item a page", async () => {
    const act: Act = (request) => page(`id-${new URL(request.url).searchParams.get("offset") ?? ""}`);
    const { webex } = client(act);
    await expect(webex.customers.list().toArray()).rejects.toMatchObject({
      code: "listing_unstable",
      message: /^GET \/wholesale\/customers: the service gives one item a page/,
      position: { delivered: 1, offset: 0 },
    });
    expect(await client(serve(1)).webex.customers.list().toArray()).toHaveLength(1);
  });

  it("recognises items by the key that the caller gives", async () => {
    const { webex, requests } = client(serve(7));
    const key = ({ id }: { id: string }): string => id.toUpperCase();
    const items = await paginate(webex.http, "/wholesale/customers", {}, { key, pageSize: 4 }).toArray();
    expect(items).toHaveLength(7);
    requests.length = 0;
    const unknown = (): undefined => undefined;
    expect(
      await paginate(webex.http, "/wholesale/customers", {}, { key: unknown, pageSize: 4 }).toArray(),
    ).toHaveLength(7);
    expect(windows(requests)).toEqual([
      "?offset=0&max=4",
      "?offset=4&max=4",
      "?offset=8&max=4",
      "?offset=7&max=4",
    ]);
  });
});

describe("reading ahead", () => {
  it("opens by 1, 2, 4, … up to the concurrency as pages come back full", async () => {
    let open: (() => void)[] = [];
    const gate = (): Promise<void> => new Promise((resolve) => open.push(resolve));
    const { webex } = client(serve(1000, gate));
    const work = webex.customers.list({}, { pageSize: 10, concurrency: 8 }).toArray({ limit: 400 });
    const rounds: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      while (open.length === 0) await turn();
      for (let settle = 0; settle < 20; settle += 1) await turn();
      rounds.push(open.length);
      for (const release of open.splice(0)) release();
    }
    expect(rounds).toEqual([1, 2, 4, 8, 8]);
    open = [];
    work.catch(() => undefined);
  });

  it("overlaps the reader's work on a page with the request of the next", async () => {
    const { webex, requests } = client(serve(100));
    const reader = webex.customers.list({}, { pageSize: 10 }).pages()[Symbol.asyncIterator]();
    await reader.next();
    await turn();
    expect(requests.length).toBeGreaterThan(1);
    await reader.return?.();
  });

  it("does not happen at concurrency 1", async () => {
    const { webex, requests } = client(serve(100));
    const reader = webex.customers.list({}, { pageSize: 10, concurrency: 1 }).pages()[Symbol.asyncIterator]();
    await reader.next();
    await turn();
    expect(requests).toHaveLength(1);
    await reader.return?.();
  });

  it("is held back by a slow reader: no more pages wait than the concurrency", async () => {
    const { webex, requests } = client(serve(1000));
    let taken = 0;
    for await (const { items } of webex.customers.list({}, { pageSize: 10, concurrency: 3 }).pages()) {
      taken += 1;
      for (let work = 0; work < 10; work += 1) await turn();
      expect(items.length).toBeGreaterThan(0);
      expect(requests.length).toBeLessThanOrEqual(taken + 3);
      if (taken === 20) break;
    }
  });
});

describe("any number of readings with one signal", () => {
  it("set one listener on it while they last, and none afterwards", async () => {
    const { webex } = client(serve(35));
    const { signal } = new AbortController();
    const work = Promise.all(
      Array.from({ length: 20 }, () =>
        webex.customers.list({}, { pageSize: 10, concurrency: 16, signal }).toArray(),
      ),
    );
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await work;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("leaving a listing", () => {
  const never = (): Promise<void> => new Promise(() => undefined);

  it("by `break` ends every request under way", async () => {
    let served = 0;
    const gate = (): Promise<void> => ((served += 1) > 3 ? never() : Promise.resolve());
    const { webex, requests } = client(serve(1000, gate));
    for await (const { id } of webex.customers.list({}, { pageSize: 10 })) if (id === "id-25") break;
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.slice(3).map(({ signal }) => signal.aborted)).not.toContain(false);
  });

  it("by an abort from the observer starts nothing more and hands out no page", async () => {
    const controller = new AbortController();
    const reason = new Error("seen enough");
    const { webex, requests } = client(serve(1000), ({ type }) => {
      if (type === "page") controller.abort(reason);
    });
    const { signal } = controller;
    const reader = webex.customers.list({}, { pageSize: 10, signal }).pages()[Symbol.asyncIterator]();
    expect(await rejection(reader.next())).toBe(reason);
    await turn();
    expect(requests).toHaveLength(1);
  });

  it("by an abort rejects with its reason, also between two pages, and leaves no listener on the signal", async () => {
    const { webex } = client(serve(1000));
    const controller = new AbortController();
    const reason = new Error("enough");
    const work = (async () => {
      for await (const { id } of webex.customers.list({}, { pageSize: 10, signal: controller.signal })) {
        if (id === "id-9") controller.abort(reason);
      }
    })();
    expect(await rejection(work)).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("in whatever way leaves no listener on a long-lived signal", async () => {
    const { webex } = client(serve(35));
    const { signal } = new AbortController();
    const list = () => webex.customers.list({}, { pageSize: 10, signal });
    await list().toArray();
    await list().first();
    for await (const { id } of list()) if (id === "id-12") break;
    await webex.http.GET("/wholesale/customers", { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
