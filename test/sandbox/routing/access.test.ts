import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { listCustomers, listUrl } from "../list-customers.ts";
import { violations } from "../spec.ts";

const sandbox = createSandbox({ customers: 3 });

async function responseWith(authorization?: string): Promise<Response> {
  const headers = authorization === undefined ? {} : { authorization };
  return sandbox.fetch(new Request(listUrl, { headers }));
}

describe("access", () => {
  it.each([`Bearer ${sandbox.token}`, `bearer ${sandbox.token}`])("is granted to %j", async (value) => {
    expect((await responseWith(value)).status).toBe(200);
  });

  it.each([undefined, "Bearer another", sandbox.token, `Basic ${sandbox.token}`])(
    "is refused to %j as the spec says, with a challenge",
    async (value) => {
      const response = await responseWith(value);
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(await violations("listWholesaleCustomers", response)).toEqual([]);
    },
  );

  it("is granted to the token option's value", async () => {
    const own = createSandbox({ token: "t0ken+/=", customers: 3 });
    expect((await listCustomers(own)).status).toBe(200);
  });

  it("is refused without repeating the token", async () => {
    const response = await responseWith("Bearer someones-secret");
    expect(await response.text()).not.toContain("someones-secret");
  });
});
