import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { items, listClient, serveList } from "../support/list-server.ts";

describe("prefetch", () => {
  it("grows the fetch window by 1, 2, 4, … up to the concurrency as pages come back full", async () => {
    const open: (() => void)[] = [];
    const gate = (): Promise<void> => new Promise((resolve) => open.push(resolve));
    const { webex } = listClient(serveList(items(0, 1000), gate));
    const work = webex.customers.list({}, { pageSize: 10, concurrency: 8 }).toArray({ limit: 400 });
    const rounds: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      while (open.length === 0) await turn();
      for (let settle = 0; settle < 20; settle += 1) await turn();
      rounds.push(open.length);
      for (const release of open.splice(0)) release();
    }
    expect(rounds).toEqual([1, 2, 4, 8, 8]);
    work.catch(() => undefined);
  });

  it("fetches the next page while the caller works on the one before", async () => {
    const { webex, requests } = listClient(serveList(items(0, 100)));
    const pages = webex.customers.list({}, { pageSize: 10 }).pages()[Symbol.asyncIterator]();
    await pages.next();
    await turn();
    expect(requests.length).toBeGreaterThan(1);
    await pages.return?.();
  });

  it("does not happen at concurrency 1", async () => {
    const { webex, requests } = listClient(serveList(items(0, 100)));
    const pages = webex.customers.list({}, { pageSize: 10, concurrency: 1 }).pages()[Symbol.asyncIterator]();
    await pages.next();
    await turn();
    expect(requests).toHaveLength(1);
    await pages.return?.();
  });

  it("waits for a slow caller: at most as many pages wait as the concurrency", async () => {
    const { webex, requests } = listClient(serveList(items(0, 1000)));
    let taken = 0;
    for await (const page of webex.customers.list({}, { pageSize: 10, concurrency: 3 }).pages()) {
      taken += 1;
      for (let work = 0; work < 10; work += 1) await turn();
      expect(page.items.length).toBeGreaterThan(0);
      expect(requests.length).toBeLessThanOrEqual(taken + 3);
      if (taken === 20) break;
    }
  });
});
