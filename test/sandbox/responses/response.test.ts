import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { errorOf, listCustomers } from "../list-customers.ts";

const sandbox = createSandbox({ customers: 3 });

describe("the tracking id", () => {
  it("of a failure is the same in header and body", async () => {
    const response = await listCustomers(sandbox, "max=none");
    expect((await errorOf(response)).trackingId).toBe(response.headers.get("trackingid"));
  });

  it("differs from response to response", async () => {
    const responses = await Promise.all(
      ["", "", "max=0"].map(async (query) => listCustomers(sandbox, query)),
    );
    expect(new Set(responses.map(({ headers }) => headers.get("trackingid"))).size).toBe(3);
  });
});

describe("a fault has the headers that HTTP requires of its status", () => {
  it.each([
    [401, "www-authenticate", "Bearer"],
    [405, "allow", ""],
  ])("%d: %s", async (status, name, value) => {
    const faulty = createSandbox({ faults: [status, { status, retryAfter: "1" }] });
    expect((await listCustomers(faulty)).headers.get(name)).toBe(value);
    expect((await listCustomers(faulty)).headers.get(name)).toBe(value);
  });
});
