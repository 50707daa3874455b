import { createServer } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
  type SandboxServer,
} from "../../../src/sandbox/index.ts";
import { listen } from "../../../src/sandbox/edges/listen.ts";
import { errorOf, idsOf, listCustomers, nextUrlOf } from "../list-customers.ts";
import { violations } from "../spec.ts";

const servers: SandboxServer[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

async function serve(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; server: SandboxServer; url: string }> {
  const sandbox = createSandbox(options);
  const server = await sandbox.listen({ port: 0 });
  servers.push(server);
  return { sandbox, server, url: `${server.baseUrl}/wholesale/customers` };
}

/** However slow the machine is, what it waits for comes. */
async function until(condition: () => boolean): Promise<void> {
  await vi.waitUntil(condition, { interval: 1, timeout: 20_000 });
}

const access = { authorization: "Bearer sandbox-token" };

describe("over HTTP", () => {
  it("the base URL is on loopback and ends in /v1", async () => {
    const { server } = await serve();
    expect(server.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
  });

  it("responses are the same as in memory", async () => {
    const { sandbox, url } = await serve({ customers: 30 });
    for (const query of ["max=7&offset=3", "status=error", "max=0"]) {
      const [far, near] = await Promise.all([
        fetch(`${url}?${query}`, { headers: access }),
        listCustomers(sandbox, query),
      ]);
      expect(far.status).toBe(near.status);
      const [farBody, nearBody] = [await far.json(), await near.json()] as object[];
      expect({ ...farBody, trackingId: "" }).toEqual({ ...nearBody, trackingId: "" });
    }
  });

  it("the link leads to the server", async () => {
    const { url } = await serve({ customers: 30 });
    const next = nextUrlOf(await fetch(`${url}?max=20`, { headers: access }));
    expect(next).toBe(`${url}?max=20&offset=20`);
    expect(await idsOf(await fetch(next ?? "", { headers: access }))).toHaveLength(10);
  });

  it("a request with a large body is refused like any other of its method", async () => {
    const { url } = await serve();
    const response = await fetch(url, { method: "PATCH", headers: access, body: "{}".repeat(100_000) });
    expect(response.status).toBe(405);
    expect((await errorOf(response)).errors?.[0]?.description).toBe("PATCH is not supported.");
  });

  it("characters beyond ASCII arrive intact", async () => {
    const { url } = await serve({ customers: [{ id: "a", address: { city: "München" } }] });
    expect(await (await fetch(url, { headers: access })).json()).toEqual({
      items: [{ id: "a", address: { city: "München" } }],
    });
  });

  it("a function in changes that throws causes a 500 with its message", async () => {
    const { url } = await serve({
      changes: () => {
        throw new Error("no such customer");
      },
    });
    const response = await fetch(url, { headers: access });
    expect(response.status).toBe(500);
    expect(response.headers.get("trackingid")).toMatch(/^SANDBOX_[-0-9A-F]{36}$/);
    expect((await errorOf(response)).errors?.[0]?.description).toContain("no such customer");
  });

  it("two servers share the same customers", async () => {
    const { sandbox, url } = await serve({ customers: 2 });
    const second = await sandbox.listen();
    servers.push(second);
    sandbox.customers.pop();
    for (const base of [url, `${second.baseUrl}/wholesale/customers`]) {
      expect(await idsOf(await fetch(base, { headers: access }))).toHaveLength(1);
    }
  });

  it("listen rejects with the reason if the port is taken", async () => {
    const { sandbox, server } = await serve();
    const port = Number(new URL(server.baseUrl).port);
    await expect(sandbox.listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("listen frees its first port if it gets no second one", async () => {
    const [first, second] = [createServer(), createServer()];
    second.listen = () => {
      second.emit("error", new Error("no port left"));
      return second;
    };
    const servers = [first, second].values();
    const http = { createServer: () => servers.next().value ?? expect.unreachable() };
    const listening = listen(() => expect.unreachable(), {}, http);
    await expect(listening).rejects.toThrow("no port left");
    expect(first.listening).toBe(false);
  });

  it.each([-1, 65_536, 1.5, "80"])("listen refuses the port %j", async (port) => {
    const listening = createSandbox().listen({ port: port as number });
    await expect(listening).rejects.toThrow(/`port` must be an integer from 0 to 65535/);
  });

  it("the spec describes the response, apart from what HTTP itself and CORS add", async () => {
    const { url } = await serve();
    const added = ["access-control-allow-origin", "access-control-expose-headers"];
    const transport = ["connection", "date", "keep-alive", "transfer-encoding", "content-length"];
    const found = await violations("listWholesaleCustomers", await fetch(url, { headers: access }));
    expect(found.filter((one) => ![...added, ...transport].some((name) => one.includes(name)))).toEqual([]);
  });
});

describe("a page of another origin", () => {
  const preflight = (headers: string): RequestInit => ({
    method: "OPTIONS",
    headers: {
      origin: "https://page.test",
      "access-control-request-method": "GET",
      "access-control-request-headers": headers,
    },
  });

  it("may send the token and any header that it asks for, with any method", async () => {
    const { url, sandbox } = await serve({ faults: [503] });
    const response = await fetch(url, preflight("authorization,trackingid"));
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,trackingid");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST, PUT, PATCH, DELETE");
    expect(sandbox.requests).toEqual([]);
  });

  it.each([
    ["", 200, {}],
    ["?max=0", 400, {}],
    ["", 503, { faults: [503] }],
    ["", 200, { faults: ["html"] }],
  ] satisfies [string, number, SandboxOptions][])(
    "may read the response to %j with its headers (%d)",
    async (query, status, options) => {
      const { url } = await serve(options);
      const response = await fetch(`${url}${query}`, { headers: access });
      expect(response.status).toBe(status);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(response.headers.get("access-control-expose-headers")).toBe(
        "Retry-After, TrackingID, Link, Location",
      );
    },
  );
});

describe("close", () => {
  it.each(["hang", "hang-body"] as const)("ends a request that meets %s", async (fault) => {
    const { sandbox, server, url } = await serve({ faults: [fault] });
    const pending = fetch(url, { headers: access }).then(async (response) => response.text());
    pending.catch(() => undefined);
    await until(() => sandbox.requests.length > 0);
    await server.close();
    await expect(pending).rejects.toThrow();
  });

  it("ends a request during its latency and leaves no timer", async () => {
    const latencyMs = 599_999;
    const started = vi.spyOn(globalThis, "setTimeout");
    const cleared = vi.spyOn(globalThis, "clearTimeout");
    const { server, url } = await serve({ latencyMs });
    const pending = fetch(url, { headers: access });
    pending.catch(() => undefined);
    const timer = (): unknown =>
      started.mock.results[started.mock.calls.findIndex(([, delay]) => delay === latencyMs)]?.value;
    await until(() => timer() !== undefined);
    await server.close();
    await expect(pending).rejects.toThrow();
    await until(() => cleared.mock.calls.some(([given]) => given === timer()));
  });

  it("may be called twice", async () => {
    const { server } = await serve();
    await Promise.all([server.close(), server.close()]);
    await expect(fetch(`${server.baseUrl}/wholesale/customers`)).rejects.toThrow();
  });
});
