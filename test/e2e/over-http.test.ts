import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { createClientIn } from "../../src/client.ts";
import { isWebexError, type ClientOptions } from "../../src/index.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.ts";
import { hangClock, timeoutMs } from "./hang-clock.ts";

const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A client that talks to a sandbox over real HTTP on loopback. */
async function connect(sandboxOptions: SandboxOptions, options: Partial<ClientOptions> = {}) {
  const sandbox: Sandbox = createSandbox(sandboxOptions);
  const server = await sandbox.listen({ port: 0 });
  servers.push(server);
  const webex = createClientIn(
    { clock: hangClock(sandbox), random: Math.random },
    { token: sandbox.token, baseUrl: server.baseUrl, timeoutMs, ...options },
  );
  return { sandbox, server, webex };
}

const retry = { baseDelayMs: 1, maxDelayMs: 20, maxRetries: 10 };

describe("20 listings of 2,000 customers over HTTP", () => {
  const faults = { 429: 0.04, 503: 0.04, reset: 0.02, truncate: 0.01, retryAfter: "0" };

  async function completeListings(options: SandboxOptions): Promise<number> {
    const { sandbox, webex } = await connect({ customers: 2000, ...options }, { retry });
    const expected = sandbox.customers.map(({ id }) => id);
    let complete = 0;
    for (let listing = 0; listing < 20; listing += 1) {
      const ids = (await webex.customers.list().toArray()).map(({ id }) => id);
      if (JSON.stringify(ids) === JSON.stringify(expected)) complete += 1;
    }
    const failed = sandbox.requests.filter(({ status }) => status !== 200).length;
    expect(failed).toBeGreaterThan(10);
    return complete;
  }

  it("are complete and in order under 11 % faults", async () => {
    expect(await completeListings({ faults, seed: 1 })).toBe(20);
  });

  it("are complete and in order when 1 % of the requests also hang", async () => {
    expect(await completeListings({ faults: { ...faults, hang: 0.01 }, seed: 2 })).toBe(20);
  });
});

describe("over HTTP", () => {
  it("the client survives each scripted fault and reports it", async () => {
    const reasons: unknown[] = [];
    const rateLimit = { status: 429, retryAfter: "0" };
    const faults = [503, rateLimit, 423, "reset", "truncate", "html", "hang", "hang-body"] as const;
    const { webex } = await connect(
      { customers: 50, faults: [...faults] },
      { retry, onEvent: (event) => event.type === "retry" && reasons.push(event.reason) },
    );
    expect(await webex.customers.list().toArray()).toHaveLength(50);
    expect(reasons).toEqual([503, 429, 423, "connection", "connection", "body", "timeout", "timeout"]);
  });

  it("a list that changes with each request is read without missing or repeating a customer", async () => {
    const { sandbox, webex } = await connect({
      customers: 1500,
      seed: 3,
      changes: { insert: 3, delete: 3, at: "read" },
      latencyMs: [0, 3],
    });
    const before = sandbox.customers.map(({ id }) => id);
    const read = (await webex.customers.list({}, { pageSize: 50 }).toArray()).map(({ id }) => id);
    const after = new Set(sandbox.customers.map(({ id }) => id));
    const survivors = before.filter((id) => after.has(id));
    expect(survivors.length).toBeLessThan(1500);
    expect(new Set(read).size).toBe(read.length);
    expect(read.filter((id) => after.has(id) && before.includes(id))).toEqual(survivors);
  });

  it("a server that lowers `max` is read to its end", async () => {
    const { webex, sandbox } = await connect({ customers: 333, maxPageSize: 25, link: false });
    expect(await webex.customers.list({}, { pageSize: 1000 }).toArray()).toHaveLength(333);
    expect(sandbox.requests.length).toBeLessThanOrEqual(2 * 14 + 2);
  });

  it("a refused connection is a ConnectionError with its cause", async () => {
    const { server, webex } = await connect({}, { retry: false });
    await server.close();
    servers.length = 0;
    const error: unknown = await webex.customers
      .list()
      .first()
      .catch((reason: unknown) => reason);
    expect(isWebexError(error) && error.code).toBe("connection_error");
    expect(String(error)).toMatch(/attempt 1 of 1 - .*ECONNREFUSED/);
  });

  it("calls that share a long-lived signal leave no listeners or timers behind", async () => {
    const { webex } = await connect({ customers: 5 });
    const { signal } = new AbortController();
    for (let call = 0; call < 300; call += 1) await webex.customers.list({}, { signal }).first();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBeLessThan(20);
  });
});
