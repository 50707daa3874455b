import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSandbox, type Fault, type SandboxOptions } from "../../../src/sandbox/index.ts";
import type { SandboxServer } from "../../../src/sandbox/index.ts";
import { provision, remove } from "../customers.ts";
import { errorOf, idsOf, listCustomers, listRequest } from "../list-customers.ts";

/** The status of a response, or the code of the failed connection. */
async function resultOf(response: Promise<Response>): Promise<unknown> {
  return response.then(({ status }) => status, codeOfCause);
}

function codeOfCause(error: unknown): unknown {
  const cause = error instanceof TypeError ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? cause.code : error;
}

async function results(options: SandboxOptions, count: number): Promise<unknown[]> {
  const sandbox = createSandbox({ customers: 3, ...options });
  return Promise.all(Array.from({ length: count }, async () => resultOf(listCustomers(sandbox))));
}

describe("faults by script", () => {
  it("come one per request, and none after the last", async () => {
    expect(await results({ faults: [503, null, { status: 429 }, "reset", 404, 423, 418, 599] }, 10)).toEqual([
      503,
      200,
      429,
      "ECONNRESET",
      404,
      423,
      418,
      599,
      200,
      200,
    ]);
  });

  it("do not change the script", async () => {
    const faults = [503, 503];
    await results({ faults }, 2);
    expect(faults).toEqual([503, 503]);
  });

  it("come before the token is checked", async () => {
    const sandbox = createSandbox({ faults: [503] });
    expect((await sandbox.fetch(new Request("https://sandbox.test/nowhere"))).status).toBe(503);
  });

  it("use the words of the spec's example: a 401 says that the token has expired", async () => {
    const { errors } = await errorOf(await listCustomers(createSandbox({ faults: [401] })));
    expect(errors).toEqual([{ description: "The access token has expired." }]);
  });

  it("send Retry-After as written, and only if it is set", async () => {
    const odd = "rand(30),add(30)";
    const sandbox = createSandbox({
      faults: [{ status: 429, retryAfter: odd }, { status: 503, retryAfter: "2" }, 429],
    });
    expect((await listCustomers(sandbox)).headers.get("retry-after")).toBe(odd);
    expect((await listCustomers(sandbox)).headers.get("retry-after")).toBe("2");
    expect((await listCustomers(sandbox)).headers.has("retry-after")).toBe(false);
  });
});

describe("faults by rate", () => {
  const faults = { 429: 0.1, 503: 0.1, reset: 0.1, retryAfter: "1" } as const;

  it("come as often as the rate says, lost answers too", async () => {
    const lost = await results({ faults: { "lost-answer": 0.25 } }, 400);
    expect(lost.filter((one) => one === "ECONNRESET").length / lost.length).toBeCloseTo(0.25, 1);
    const all = await results({ faults }, 2000);
    for (const fault of [429, 503, "ECONNRESET"]) {
      expect(all.filter((one) => one === fault).length / all.length).toBeCloseTo(0.1, 1);
    }
  });

  it("meet the same requests for the same seed, and others for another", async () => {
    expect(await results({ faults, seed: 7 }, 50)).toEqual(await results({ faults, seed: 7 }, 50));
    expect(await results({ faults, seed: 7 }, 50)).not.toEqual(await results({ faults, seed: 8 }, 50));
  });

  it("of 1 meet every request, of 0 none", async () => {
    expect(await results({ faults: { 404: 0, 423: 1 } }, 20)).toEqual(Array.from({ length: 20 }, () => 423));
  });

  it("send Retry-After with 423, 429 and 503 only", async () => {
    const header = async (status: number): Promise<string | null> => {
      const sandbox = createSandbox({ faults: { [status]: 1, retryAfter: "7" } });
      return (await listCustomers(sandbox)).headers.get("retry-after");
    };
    expect(await Promise.all([423, 429, 503, 500, 404].map(header))).toEqual(["7", "7", "7", null, null]);
  });
});

const servers: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

type Send = (fault: Fault, init?: RequestInit) => Promise<Response>;

const inMemory: Send = async (fault, init) =>
  listCustomers(createSandbox({ faults: [fault] }), "max=10", init);

const overHttp: Send = async (fault, init) => {
  const sandbox = createSandbox({ faults: [fault] });
  const server = await sandbox.listen();
  servers.push(server);
  const headers = { authorization: `Bearer ${sandbox.token}` };
  return fetch(`${server.baseUrl}/wholesale/customers?max=10`, { headers, ...init });
};

const edges: [string, Send][] = [
  ["in memory", inMemory],
  ["over HTTP", overHttp],
];

describe.each(edges)("%s", (_, send) => {
  it("reset: fetch fails as on a connection that is reset", async () => {
    const failure: unknown = await send("reset").catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { code: "ECONNRESET" },
    });
  });

  it("lost-answer: fetch fails as on a connection that is reset", async () => {
    const failure: unknown = await send("lost-answer").catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
  });

  it("truncate: status 200 and JSON that is cut in the middle", async () => {
    const response = await send("truncate");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("json");
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const text = (await reader?.read())?.value ?? "";
    expect(text).toMatch(/^{"items":\[{"id":/);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it("html: status 200 with the page of a proxy", async () => {
    const response = await send("html");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  it("hang: no response until the caller gives up", async () => {
    const controller = new AbortController();
    const pending = send("hang", { signal: controller.signal });
    expect(await Promise.race([pending, afterSomeTurns()])).toBe("silence");
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
  });

  it("hang-body: headers and half of the body, then silence until the caller gives up", async () => {
    const controller = new AbortController();
    const response = await send("hang-body", { signal: controller.signal });
    expect(response.status).toBe(200);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toMatch(/^{"items":\[{"id":/);
    const rest = reader?.read();
    expect(await Promise.race([rest, afterSomeTurns()])).toBe("silence");
    controller.abort(new Error("enough"));
    await expect(rest).rejects.toThrow();
  });
});

it.each(edges)("%s, a truncated body is an error for whoever reads it", async (_, send) => {
  const failure: unknown = await (await send("truncate")).text().catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: "TypeError",
    message: "terminated",
    cause: { code: "UND_ERR_SOCKET" },
  });
});

/** Time for a response that is on its way. Less of it hides a failure but never causes one. */
async function afterSomeTurns(): Promise<"silence"> {
  return new Promise((resolve) => setTimeout(resolve, 30, "silence"));
}

describe("an abort reaches a request that nothing references", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;

  it.each(["hang", "hang-body"] as const)("during a %s", async (fault) => {
    const sandbox = createSandbox({ faults: [fault] });
    const controller = new AbortController();
    const { signal } = controller;
    const pending = sandbox
      .fetch(listRequest(sandbox, "", { signal }))
      .then(async (response) => response.text());
    await afterSomeTurns();
    collectGarbage();
    await afterSomeTurns();
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
  });
});

describe("latency", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each<SandboxOptions>([{}, { faults: [503] }])("delays the response, with %j", async (options) => {
    let isSettled = false;
    const pending = listCustomers(createSandbox({ latencyMs: 20, ...options })).finally(() => {
      isSettled = true;
    });
    await vi.advanceTimersByTimeAsync(19);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await pending;
  });

  it("ends at once with an abort", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const pending = listCustomers(createSandbox({ latencyMs: 60_000 }), "", { signal });
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
  });

  it("from a range lets a later request overtake an earlier one", async () => {
    const sandbox = createSandbox({ latencyMs: [0, 30] });
    const order: number[] = [];
    const all = [0, 1, 2, 3, 4, 5].map(async (n) => listCustomers(sandbox).then(() => order.push(n)));
    await vi.advanceTimersByTimeAsync(30);
    await Promise.all(all);
    expect(order).not.toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("a request to provision that meets a fault", () => {
  it.each<[Fault, number]>([
    ["lost-answer", 1],
    ["truncate", 1],
    ["hang-body", 1],
    ["reset", 0],
    ["html", 0],
    [503, 0],
  ])("%s: is carried out %d times", async (fault, times) => {
    const sandbox = createSandbox({ customers: 0, faults: [fault] });
    await provision(sandbox).catch(() => undefined);
    expect(sandbox.customers).toHaveLength(times);
    expect((await provision(sandbox)).status).toBe(times === 1 ? 409 : 202);
  });
});

describe.each(["truncate", "hang-body"] as const)("%s", (fault) => {
  it("leaves a response without a body whole", async () => {
    const sandbox = createSandbox({ customers: [{ id: "a" }], faults: [fault] });
    const response = await remove(sandbox, { id: "a" });
    expect([response.status, await response.text()]).toEqual([202, ""]);
  });
});

it("a lost answer is in the request log without a status", async () => {
  const sandbox = createSandbox({ faults: ["lost-answer"] });
  await listCustomers(sandbox).catch(() => undefined);
  expect(sandbox.requests).toEqual([{ method: "GET", url: "/v1/wholesale/customers", fault: "lost-answer" }]);
});

it("a fault does not change the data of later responses", async () => {
  const sandbox = createSandbox({ faults: ["truncate", 503, "html"] });
  for (let faulty = 0; faulty < 3; faulty++) await listCustomers(sandbox);
  expect(await idsOf(await listCustomers(sandbox))).toEqual(
    await idsOf(await listCustomers(createSandbox())),
  );
});
