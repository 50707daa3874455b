import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import { createSandbox, type Fault, type SandboxOptions } from "../../src/sandbox/index.ts";
import type { SandboxServer } from "../../src/sandbox/index.ts";
import { ask, errorOf, idsOf, requestFor } from "./ask.ts";

/** What became of one request: its status, or the code of the failed connection. */
async function outcomeOf(response: Promise<Response>): Promise<unknown> {
  return response.then(({ status }) => status, codeOfCause);
}

function codeOfCause(error: unknown): unknown {
  const cause = error instanceof TypeError ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? cause.code : error;
}

async function outcomes(options: SandboxOptions, count: number): Promise<unknown[]> {
  const sandbox = createSandbox({ customers: 3, ...options });
  return Promise.all(Array.from({ length: count }, async () => outcomeOf(ask(sandbox))));
}

describe("faults by script", () => {
  it("come one a request, and none after the last", async () => {
    expect(await outcomes({ faults: [503, null, { status: 429 }, "reset", 404, 423, 418, 599] }, 10)).toEqual(
      [503, 200, 429, "ECONNRESET", 404, 423, 418, 599, 200, 200],
    );
  });

  it("leave the script as it was given", async () => {
    const faults = [503, 503];
    await outcomes({ faults }, 2);
    expect(faults).toEqual([503, 503]);
  });

  it("come before the token is looked at", async () => {
    const sandbox = createSandbox({ faults: [503] });
    expect((await sandbox.fetch(new Request("https://sandbox.test/nowhere"))).status).toBe(503);
  });

  it("say what the spec's example says: a 401 that the token has expired", async () => {
    const { errors } = await errorOf(await ask(createSandbox({ faults: [401] })));
    expect(errors).toEqual([{ description: "The access token has expired." }]);
  });

  it("send Retry-After as it is written, and only then", async () => {
    const strange = "rand(30),add(30)";
    const sandbox = createSandbox({
      faults: [{ status: 429, retryAfter: strange }, { status: 503, retryAfter: "2" }, 429],
    });
    expect((await ask(sandbox)).headers.get("retry-after")).toBe(strange);
    expect((await ask(sandbox)).headers.get("retry-after")).toBe("2");
    expect((await ask(sandbox)).headers.has("retry-after")).toBe(false);
  });
});

describe("faults by rate", () => {
  const faults = { 429: 0.1, 503: 0.1, reset: 0.1, retryAfter: "1" } as const;

  it("come as often as they should", async () => {
    const all = await outcomes({ faults }, 2000);
    for (const fault of [429, 503, "ECONNRESET"]) {
      expect(all.filter((one) => one === fault).length / all.length).toBeCloseTo(0.1, 1);
    }
  });

  it("come at the same requests for the same seed, and at others for another", async () => {
    expect(await outcomes({ faults, seed: 7 }, 50)).toEqual(await outcomes({ faults, seed: 7 }, 50));
    expect(await outcomes({ faults, seed: 7 }, 50)).not.toEqual(await outcomes({ faults, seed: 8 }, 50));
  });

  it("of 1 come every time, of 0 never", async () => {
    expect(await outcomes({ faults: { 404: 0, 423: 1 } }, 20)).toEqual(Array.from({ length: 20 }, () => 423));
  });

  it("give Retry-After to 423, 429 and 503, and to no other", async () => {
    const header = async (status: number): Promise<string | null> => {
      const sandbox = createSandbox({ faults: { [status]: 1, retryAfter: "7" } });
      return (await ask(sandbox)).headers.get("retry-after");
    };
    expect(await Promise.all([423, 429, 503, 500, 404].map(header))).toEqual(["7", "7", "7", null, null]);
  });
});

const servers: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

/** The same fault in memory and over HTTP. */
const edges: [string, (fault: Fault, init?: RequestInit) => Promise<Response>][] = [
  ["in memory", async (fault, init) => ask(createSandbox({ faults: [fault] }), "max=10", init)],
  [
    "over HTTP",
    async (fault, init) => {
      const sandbox = createSandbox({ faults: [fault] });
      const server = await sandbox.listen();
      servers.push(server);
      const headers = { authorization: `Bearer ${sandbox.token}` };
      return fetch(`${server.baseUrl}/wholesale/customers?max=10`, { headers, ...init });
    },
  ],
];

describe.each(edges)("%s", (_, request) => {
  it("reset: fetch fails as on a broken connection", async () => {
    const failure: unknown = await request("reset").catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { code: expect.any(String) as string },
    });
  });

  it("truncate: status 200, JSON as it begins, cut in the middle", async () => {
    const response = await request("truncate");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("json");
    const text = await response.text();
    expect(text).toMatch(/^{"items":\[{"id":/);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it("html: status 200 with the page of a proxy", async () => {
    const response = await request("html");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  it("hang: no answer until the caller gives up", async () => {
    const controller = new AbortController();
    const pending = request("hang", { signal: controller.signal });
    expect(await Promise.race([pending, afterSomeTurns()])).toBe("silence");
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
  });

  it("hang-body: headers and half of the body, then silence until the caller gives up", async () => {
    const controller = new AbortController();
    const response = await request("hang-body", { signal: controller.signal });
    expect(response.status).toBe(200);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toMatch(/^{"items":\[{"id":/);
    const rest = reader?.read();
    expect(await Promise.race([rest, afterSomeTurns()])).toBe("silence");
    controller.abort(new Error("enough"));
    await expect(rest).rejects.toThrow();
  });
});

/** Long enough for an answer that is on its way on this machine. */
async function afterSomeTurns(): Promise<"silence"> {
  return new Promise((resolve) => setTimeout(resolve, 30, "silence"));
}

describe("an abort reaches a request that nobody has kept", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;

  it.each(["hang", "hang-body"] as const)("during a %s", async (fault) => {
    const sandbox = createSandbox({ faults: [fault] });
    const controller = new AbortController();
    const { signal } = controller;
    const pending = sandbox
      .fetch(requestFor(sandbox, "", { signal }))
      .then(async (response) => response.text());
    await afterSomeTurns();
    collectGarbage();
    await afterSomeTurns();
    controller.abort(new Error("enough"));
    expect(await Promise.race([pending.catch(String), afterSomeTurns()])).toBe("Error: enough");
  });
});

describe("latency", () => {
  it("is waited for", async () => {
    const started = performance.now();
    await ask(createSandbox({ latencyMs: 20 }));
    expect(performance.now() - started).toBeGreaterThanOrEqual(18);
  });

  it("ends at once with an abort", async () => {
    const sandbox = createSandbox({ latencyMs: 60_000 });
    const controller = new AbortController();
    const pending = ask(sandbox, "", { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
  });

  it("that differs lets a later request overtake an earlier one", async () => {
    const sandbox = createSandbox({ latencyMs: [0, 30] });
    const order: number[] = [];
    await Promise.all([0, 1, 2, 3, 4, 5].map(async (n) => ask(sandbox).then(() => order.push(n))));
    expect(order).not.toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("comes before a fault too", async () => {
    const started = performance.now();
    await ask(createSandbox({ latencyMs: 20, faults: [503] }));
    expect(performance.now() - started).toBeGreaterThanOrEqual(18);
  });
});

it("a fault does not change the data that later answers give", async () => {
  const sandbox = createSandbox({ faults: ["truncate", 503, "html"] });
  for (let faulty = 0; faulty < 3; faulty++) await ask(sandbox);
  expect(await idsOf(await ask(sandbox))).toEqual(await idsOf(await ask(createSandbox())));
});
