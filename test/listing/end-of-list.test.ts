import { describe, expect, it } from "vitest";
import { items, listClient, offsetsOf, withNext } from "../support/list-server.ts";
import { rejection } from "../support/scripted-client.ts";

const customers = items(0, 300);
const sequential = { concurrency: 1 };

describe("a first page that is empty but has a `next` link", () => {
  it("does not end the list: it is fetched again", async () => {
    const { webex } = listClient(({ offset, max, nth }) =>
      nth === 0 ? withNext([]) : customers.slice(offset, offset + max),
    );
    expect(await webex.customers.list().toArray()).toEqual(customers);
  });

  it("is fetched 3 more times, and then the page behind it: if that is empty too, the link is stale", async () => {
    const { webex, requests, events } = listClient(() => withNext([]));
    expect(await webex.customers.list().toArray()).toEqual([]);
    expect(offsetsOf(requests)).toEqual([0, 0, 0, 0, 100]);
    const pages = events.filter(({ type }) => type === "page");
    const page = { type: "page", path: "/wholesale/customers", received: 0, fresh: 0 };
    expect(pages).toEqual([
      ...Array.from({ length: 4 }, () => ({ ...page, offset: 0 })),
      { ...page, offset: 100, staleLink: true },
    ]);
  });

  it("fails the listing if the page behind it has items that stay out of reach", async () => {
    const { webex, requests } = listClient(({ offset }) =>
      withNext(offset < 100 ? [] : customers.slice(0, 10)),
    );
    await expect(webex.customers.list().toArray()).rejects.toMatchObject({
      code: "listing_unstable",
      message:
        "GET /wholesale/customers: no page connects the items at offset 100 to those before: " +
        "the server skips items, or returns one item per page. Try a larger `pageSize`.",
      position: { delivered: 0, offset: 0 },
    });
    expect(offsetsOf(requests)).toEqual([0, 0, 0, 0, 100, 0, 100]);
  });

  it("counts where the listing starts, wherever that is", async () => {
    const { webex, requests } = listClient(() => withNext([]));
    expect(await webex.customers.list({}, { offset: 50, pageSize: 20 }).toArray()).toEqual([]);
    expect(offsetsOf(requests)).toEqual([50, 50, 50, 50, 70]);
  });
});

describe("the page behind the end", () => {
  it("is requested with a positive `max`, even if it is beyond the limit", async () => {
    const { webex, requests } = listClient(() => withNext([]));
    expect(await webex.customers.list({}, { limit: 30 }).toArray()).toEqual([]);
    const queries = requests.map(({ url }) => new URL(url).search);
    expect(queries.at(-2)).toBe("?offset=0&max=30");
    expect(queries.at(-1)).toBe("?offset=30&max=1");
  });
});

describe("a late page that brings nothing new but has a `next` link", () => {
  it("is fetched 3 more times, and then the page behind it: if that is empty, the link is stale", async () => {
    const { webex, requests, events } = listClient(({ offset, max }) =>
      withNext(customers.slice(offset, Math.min(250, offset + max))),
    );
    expect(await webex.customers.list({}, sequential).toArray()).toHaveLength(250);
    expect(offsetsOf(requests)).toEqual([0, 99, 198, 249, 249, 249, 249, 349]);
    expect(events.at(-1)).toMatchObject({ type: "page", offset: 349, staleLink: true });
  });

  it("brings the rest of the list once the server returns it", async () => {
    const { webex, events } = listClient(({ offset, max, nth }) => {
      const length = nth < 6 ? 250 : 300;
      const page = customers.slice(offset, Math.min(length, offset + max));
      return offset + max < 300 || nth < 6 ? withNext(page) : page;
    });
    expect(await webex.customers.list({}, sequential).toArray()).toEqual(customers);
    expect(JSON.stringify(events)).not.toContain("staleLink");
  });

  it("fails the listing if the server filters after it has counted: items are out of reach", async () => {
    const isWanted = ({ id }: { id: string }): boolean =>
      Number(id.slice(3)) < 60 || Number(id.slice(3)) >= 200;
    const { webex, requests } = listClient(({ offset, max }) => {
      const page = customers.slice(offset, offset + max).filter(isWanted);
      return offset + max < 300 ? withNext(page) : page;
    });
    const error = await rejection(webex.customers.list({}, sequential).toArray());
    expect(error).toMatchObject({ code: "listing_unstable", position: { delivered: 60, offset: 59 } });
    expect(offsetsOf(requests)).toEqual([0, 59, 59, 59, 59, 159, 59, 159]);
  });

  it("ends the list at once if it has no `next` link", async () => {
    const { webex, requests } = listClient(({ offset, max }) => customers.slice(offset, offset + max));
    expect(await webex.customers.list({}, sequential).toArray()).toEqual(customers);
    expect(offsetsOf(requests)).toEqual([0, 99, 198, 297, 299]);
  });
});
