import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../../src/sandbox/index.ts";
import { readOptions } from "../../../src/sandbox/options.ts";
import { listPage } from "../../../src/sandbox/responses/page.ts";
import { createStore } from "../../../src/sandbox/store.ts";
import { systemClock } from "../../../src/time/clock.ts";
import { idsOf, listCustomers, listRequest, nextUrlOf } from "../list-customers.ts";

async function followLinks(sandbox: Sandbox, query: string): Promise<string[]> {
  const ids: string[] = [];
  let url: string | undefined = listRequest(sandbox, query).url;
  while (url !== undefined) {
    const response: Response = await listCustomers(sandbox, new URL(url).search.slice(1));
    ids.push(...(await idsOf(response)));
    url = nextUrlOf(response);
  }
  return ids;
}

describe("the page size", () => {
  const sandbox = createSandbox({ customers: 250, maxPageSize: 60, defaultPageSize: 25 });

  it("is max", async () => {
    expect(await idsOf(await listCustomers(sandbox, "max=40"))).toHaveLength(40);
  });
  it("is maxPageSize if max is larger, without an error", async () => {
    const response = await listCustomers(sandbox, "max=100");
    expect(response.status).toBe(200);
    expect(await idsOf(response)).toHaveLength(60);
  });
  it("is defaultPageSize without max", async () => {
    expect(await idsOf(await listCustomers(sandbox))).toHaveLength(25);
  });
  it("is at most maxPageSize without max too", async () => {
    expect(await idsOf(await listCustomers(createSandbox({ maxPageSize: 10 })))).toHaveLength(10);
  });
  it("is 100 by default and at most 1000", async () => {
    const large = createSandbox({ customers: 1200 });
    expect(await idsOf(await listCustomers(large))).toHaveLength(100);
    expect(await idsOf(await listCustomers(large, "max=1200"))).toHaveLength(1000);
  });
});

describe("the link to the next page", () => {
  const sandbox = createSandbox({ customers: 250 });

  it("is present exactly if there is more", async () => {
    expect((await listCustomers(sandbox, "offset=149&max=100")).headers.get("link")).toBe(
      '<https://sandbox.test/v1/wholesale/customers?offset=249&max=100>; rel="next"',
    );
    expect((await listCustomers(sandbox, "offset=150&max=100")).headers.has("link")).toBe(false);
    expect((await listCustomers(sandbox, "offset=900")).headers.has("link")).toBe(false);
  });

  it("is absent with link: false", async () => {
    expect((await listCustomers(createSandbox({ link: false }), "max=2")).headers.has("link")).toBe(false);
  });

  it("keeps the filters", async () => {
    const next = new URL(nextUrlOf(await listCustomers(sandbox, "status=error,deleting&max=2")) ?? "");
    expect(Object.fromEntries(next.searchParams)).toEqual({
      status: "error,deleting",
      max: "2",
      offset: "2",
    });
  });

  it("has no fragment", async () => {
    const request = new Request(`${listRequest(sandbox, "max=2").url}#part`, listRequest(sandbox));
    expect(nextUrlOf(await sandbox.fetch(request))).toMatch(/\?max=2&offset=2$/);
  });

  it("names the page size that was served if max is too large or missing", async () => {
    const capped = createSandbox({ customers: 50, maxPageSize: 20 });
    expect(nextUrlOf(await listCustomers(capped, "max=30"))).toMatch(/max=20&offset=20$/);
    expect(nextUrlOf(await listCustomers(capped))).toMatch(/offset=20&max=20$/);
  });

  it("leads through every match once, for any filter, page size and maximum", async () => {
    const statuses = fc.subarray(["provisioned", "error", "deleting", "provisioned_with_errors"]);
    const sizes = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(fc.nat(60), statuses, sizes, sizes, async (customers, status, max, maxPageSize) => {
        const own = createSandbox({ customers, maxPageSize });
        const filter = status.length > 0 ? `&status=${status.join(",")}` : "";
        const wanted = own.customers.filter(
          (one) => status.length === 0 || status.some((s) => s === one.status),
        );
        expect(await followLinks(own, `max=${max}${filter}`)).toEqual(wanted.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });
});

it("a page without a filter reads no item but its own, however long the array and far the offset", () => {
  let reads = 0;
  const million = new Proxy(
    Array.from({ length: 1_000_000 }, () => ({ id: "a" })),
    {
      get(target, name, receiver): unknown {
        if (typeof name === "string" && /^\d+$/.test(name)) reads++;
        return Reflect.get(target, name, receiver);
      },
    },
  );
  const paging = { defaultPageSize: 100, maxPageSize: 1000, link: true };
  const url = new URL("https://sandbox.test/things");
  const store = createStore(readOptions({ customers: 0 }), systemClock);
  const response = listPage({ url, query: { offset: 999_000, max: 10 }, paging, store }, million);
  expect(response.items).toBe(10);
  expect(reads).toBe(10);
});
