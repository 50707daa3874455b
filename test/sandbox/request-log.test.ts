import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { provision, provisionRequest } from "./customers.ts";
import { listCustomers, listRequest } from "./list-customers.ts";
import { send } from "./send.ts";

describe("sandbox.requests", () => {
  it("has each request with its response, in order of arrival", async () => {
    const sandbox = createSandbox({
      customers: 30,
      faults: [null, { status: 429, retryAfter: "1" }, "reset", "truncate"],
    });
    for (const query of ["offset=25&max=20", "offset=1", "", "max=5", "max=none"]) {
      await listCustomers(sandbox, query).catch(() => undefined);
    }
    await listCustomers(sandbox, "", { method: "DELETE" });
    const path = "/v1/wholesale/customers";
    expect(sandbox.requests).toEqual([
      { method: "GET", url: `${path}?offset=25&max=20`, offset: 25, max: 20, status: 200, items: 5 },
      {
        method: "GET",
        url: `${path}?offset=1`,
        offset: 1,
        fault: { status: 429, retryAfter: "1" },
        status: 429,
      },
      { method: "GET", url: path, fault: "reset" },
      { method: "GET", url: `${path}?max=5`, max: 5, fault: "truncate", status: 200 },
      { method: "GET", url: `${path}?max=none`, status: 400 },
      { method: "DELETE", url: path, status: 405 },
    ]);
  });

  it("has a request from its arrival on, without a status until there is a response", async () => {
    const sandbox = createSandbox({ latencyMs: 5 });
    const pending = sandbox.fetch(listRequest(sandbox));
    expect(sandbox.requests).toMatchObject([{ method: "GET" }]);
    expect(sandbox.requests[0]?.status).toBeUndefined();
    await pending;
    expect(sandbox.requests[0]?.status).toBe(200);
  });

  it("has the body as parsed, in a copy, whatever became of the request", async () => {
    const sandbox = createSandbox({ customers: 0, faults: [null, 503, "reset"] });
    for (const externalId of ["a", "b", "c"]) await provision(sandbox, { externalId }).catch(() => undefined);
    const bodies = ["a", "b", "c"].map((externalId) => provisionRequest({ externalId }));
    expect(sandbox.requests.map(({ body }) => body)).toEqual(bodies);
    const [customer = expect.unreachable()] = sandbox.customers;
    Object.assign(customer.address ?? {}, { city: "changed" });
    expect(sandbox.requests[0]?.body).toEqual(bodies[0]);
  });

  it("has no body for a request without one, or with one that can't be parsed", async () => {
    const sandbox = createSandbox();
    await listCustomers(sandbox);
    await send(sandbox, { method: "POST", path: "/wholesale/customers", body: "{" });
    expect(sandbox.requests.map((entry) => "body" in entry)).toEqual([false, false]);
  });

  it("masks the token in a body, in names and in strings", async () => {
    const sandbox = createSandbox({ token: 'se"cret' });
    const body = { 'a se"cret': ["se", 'my se"cret!', { deep: 'se"cret' }, 5, null] };
    await send(sandbox, { method: "POST", path: "/wholesale/customers", body });
    expect(sandbox.requests[0]?.body).toEqual({
      "a [token]": ["se", "my [token]!", { deep: "[token]" }, 5, null],
    });
  });

  it("never shows the token, not even one sent in the URL", async () => {
    const sandbox = createSandbox({ token: "secret/+token" });
    const query = `access_token=${encodeURIComponent(sandbox.token)}&again=secret/+token`;
    await listCustomers(sandbox, query);
    expect(JSON.stringify(sandbox.requests)).not.toContain('token"');
    expect(sandbox.requests[0]?.url).toBe("/v1/wholesale/customers?access_token=[token]&again=[token]");
  });
});
