import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { ask, idsOf, nextOf, requestFor } from "./ask.ts";

async function followLinks(sandbox: Sandbox, query: string): Promise<string[]> {
  const ids: string[] = [];
  let url: string | undefined = requestFor(sandbox, query).url;
  while (url !== undefined) {
    const response: Response = await ask(sandbox, new URL(url).search.slice(1));
    ids.push(...(await idsOf(response)));
    url = nextOf(response);
  }
  return ids;
}

describe("the size of a page", () => {
  const sandbox = createSandbox({ customers: 250, maxPageSize: 60, defaultPageSize: 25 });

  it("is max", async () => {
    expect(await idsOf(await ask(sandbox, "max=40"))).toHaveLength(40);
  });
  it("is the cap where max is larger, without an error", async () => {
    const response = await ask(sandbox, "max=100");
    expect(response.status).toBe(200);
    expect(await idsOf(response)).toHaveLength(60);
  });
  it("is the default without max", async () => {
    expect(await idsOf(await ask(sandbox))).toHaveLength(25);
  });
  it("is bounded by the cap without max too", async () => {
    expect(await idsOf(await ask(createSandbox({ maxPageSize: 10 })))).toHaveLength(10);
  });
  it("is 100 by default, and 1000 at most", async () => {
    const large = createSandbox({ customers: 1200 });
    expect(await idsOf(await ask(large))).toHaveLength(100);
    expect(await idsOf(await ask(large, "max=1200"))).toHaveLength(1000);
  });
});

describe("the link to the next page", () => {
  const sandbox = createSandbox({ customers: 250 });

  it("is there exactly when there is more", async () => {
    expect((await ask(sandbox, "offset=149&max=100")).headers.get("link")).toBe(
      '<https://sandbox.test/v1/wholesale/customers?offset=249&max=100>; rel="next"',
    );
    expect((await ask(sandbox, "offset=150&max=100")).headers.has("link")).toBe(false);
    expect((await ask(sandbox, "offset=900")).headers.has("link")).toBe(false);
  });

  it("is left off on demand", async () => {
    expect((await ask(createSandbox({ link: false }), "max=2")).headers.has("link")).toBe(false);
  });

  it("keeps the filters", async () => {
    const next = new URL(nextOf(await ask(sandbox, "status=error,deleting&max=2")) ?? "");
    expect(Object.fromEntries(next.searchParams)).toEqual({
      status: "error,deleting",
      max: "2",
      offset: "2",
    });
  });

  it("names the size that was served, where max was too large or missing", async () => {
    const capped = createSandbox({ customers: 50, maxPageSize: 20 });
    expect(nextOf(await ask(capped, "max=30"))).toMatch(/max=20&offset=20$/);
    expect(nextOf(await ask(capped))).toMatch(/offset=20&max=20$/);
  });

  it("leads through every match once, whatever the filter, the size and the cap", async () => {
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

it("a page from the end of a million customers costs no more than one from the start", async () => {
  const [one] = createSandbox({ customers: 1 }).customers;
  if (!one) throw new Error("no customer");
  const million = createSandbox({ customers: Array.from({ length: 1_000_000 }, () => one) });
  await ask(million, "offset=500000&max=10");
  const started = performance.now();
  for (let round = 0; round < 100; round++) await ask(million, "offset=999000&max=10");
  expect(performance.now() - started).toBeLessThan(500);
});
