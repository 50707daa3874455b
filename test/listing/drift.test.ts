import { describe, expect, it } from "vitest";
import { items, listClient, serveList } from "../support/list-server.ts";

const path = "/wholesale/customers";

describe("a list that changes meanwhile", () => {
  it.each<[direction: string, what: string, change: (list: unknown[]) => void]>([
    ["inserted", "a new item in front", (list) => list.unshift({ id: "new" })],
    ["removed", "the first two items gone", (list) => list.splice(0, 2)],
  ])("is reported as %s at the page that shows %s", async (direction, _, change) => {
    const list: unknown[] = items(0, 25);
    const { webex, events } = listClient(({ offset, max, nth }) => {
      if (nth === 1) change(list);
      return list.slice(offset, offset + max);
    });
    expect(await webex.customers.list({}, { pageSize: 10, concurrency: 1 }).toArray()).toEqual(items(0, 25));
    const drift = events.filter(({ type }) => type === "drift");
    expect(drift).toEqual([{ type: "drift", path, offset: 9, direction }]);
  });
});

describe("the key of an item", () => {
  it("may be a number: a shift loses nothing then", async () => {
    const list = Array.from({ length: 250 }, (_, id) => ({ id }));
    const all = [...list];
    const { webex } = listClient(({ offset, max, nth }) => {
      if (nth === 1) list.splice(0, 1);
      if (nth === 2) list.splice(5, 0, { id: 1000 });
      return list.slice(offset, offset + max);
    });
    expect(await webex.customers.list({}, { concurrency: 1 }).toArray()).toEqual(all);
  });

  it("is not an empty string: two items with one are two items", async () => {
    const list = [{ id: "", name: "a" }, { id: "b" }, { id: "", name: "c" }, { id: "d" }, { id: "e" }];
    const { webex, events } = listClient(serveList(list));
    expect(await webex.customers.list().toArray()).toEqual(list);
    expect(events.map(({ type }) => type)).not.toContain("drift");
  });

  it("comes once: an item is dropped if its page already had it, and that is reported", async () => {
    const list = [{ id: "a", name: "one" }, { id: "b" }, { id: "a", name: "other" }, { id: "c" }];
    const { webex, events } = listClient(serveList(list));
    expect(await webex.customers.list().toArray()).toEqual([list[0], list[1], list[3]]);
    const drift = events.filter(({ type }) => type === "drift");
    expect(drift).toEqual([{ type: "drift", path, offset: 2, direction: "repeated" }]);
  });
});
