import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Customer } from "../../src/index.ts";
import { items, listClient, serveList, type ListClient } from "../support/list-server.ts";
import { rejection } from "../support/scripted-client.ts";

/** A client whose fourth request and all after it never settle. */
function stuckClient(): ListClient {
  let served = 0;
  return listClient(
    serveList(items(0, 1000), () => ((served += 1) > 3 ? new Promise(() => undefined) : Promise.resolve())),
  );
}

describe("leaving a listing", () => {
  it("by `break` ends every request in flight", async () => {
    const { webex, requests } = stuckClient();
    for await (const { id } of webex.customers.list({}, { pageSize: 10 })) if (id === "id-25") break;
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.slice(3).map(({ signal }) => signal.aborted)).not.toContain(false);
  });

  it("by `return` drops even the items at hand, and sends no further request", async () => {
    const { webex, requests } = listClient(serveList(items(0, 7)));
    const iterator = webex.customers.list({}, { pageSize: 4 })[Symbol.asyncIterator]();
    await iterator.next();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    const sent = requests.length;
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(requests).toHaveLength(sent);
  });

  it("by `throw` rejects with the error, ends every request, and drops the items at hand", async () => {
    const { webex, requests } = stuckClient();
    const iterator = webex.customers.list({}, { pageSize: 10 })[Symbol.asyncIterator]();
    for (let read = 0; read < 22; read += 1) await iterator.next();
    expect(requests.length).toBeGreaterThan(3);
    const error = new Error("enough");
    expect(await rejection(iterator.throw?.(error) ?? Promise.resolve())).toBe(error);
    expect(requests.slice(3).map(({ signal }) => signal.aborted)).not.toContain(false);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it("by an error thrown into a generator that delegates to it rejects with that error", async () => {
    const { webex } = listClient(serveList(items(0, 25)));
    async function* delegate(): AsyncGenerator<Customer, void> {
      yield* webex.customers.list({}, { pageSize: 10 });
    }
    const generator = delegate();
    await generator.next();
    const error = new Error("enough");
    expect(await rejection(generator.throw(error))).toBe(error);
  });

  it("by an abort from the observer sends no further request and yields no page", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const { webex, requests } = listClient(serveList(items(0, 1000)), ({ type }) => {
      if (type === "page") controller.abort(reason);
    });
    const { signal } = controller;
    const pages = webex.customers.list({}, { pageSize: 10, signal }).pages()[Symbol.asyncIterator]();
    expect(await rejection(pages.next())).toBe(reason);
    await turn();
    expect(requests).toHaveLength(1);
  });

  it.each([
    ["in the middle of a page", "id-3"],
    ["between two pages", "id-9"],
  ])("by an abort %s rejects at once with its reason, and leaves no listener", async (_, last) => {
    const { webex } = listClient(serveList(items(0, 1000)));
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error("enough");
    const ids: string[] = [];
    const work = (async () => {
      for await (const { id } of webex.customers.list({}, { pageSize: 10, signal })) {
        ids.push(id);
        if (id === last) controller.abort(reason);
      }
    })();
    expect(await rejection(work)).toBe(reason);
    expect(ids.at(-1)).toBe(last);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("a long-lived signal", () => {
  it("has one listener while any number of listings last, and none afterwards", async () => {
    const { webex } = listClient(serveList(items(0, 35)));
    const { signal } = new AbortController();
    const list = () => webex.customers.list({}, { pageSize: 10, concurrency: 16, signal }).toArray();
    const work = Promise.all(Array.from({ length: 20 }, list));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await work;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("has no listener after a listing, however that was left", async () => {
    const { webex } = listClient(serveList(items(0, 35)));
    const { signal } = new AbortController();
    const list = () => webex.customers.list({}, { pageSize: 10, signal });
    await list().toArray();
    await list().first();
    for await (const { id } of list()) if (id === "id-12") break;
    await webex.http.GET("/wholesale/customers", { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
