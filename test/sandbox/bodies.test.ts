import { afterEach, describe, expect, it } from "vitest";
import { createDispatch, type SandboxOperation } from "../../src/sandbox/dispatch.ts";
import { inMemory } from "../../src/sandbox/edges/in-memory.ts";
import { listen, type SandboxServer } from "../../src/sandbox/edges/listen.ts";
import { maxBodyBytes } from "../../src/sandbox/edges/request-body.ts";
import { readOptions } from "../../src/sandbox/options.ts";
import { createRespond } from "../../src/sandbox/respond.ts";
import { errorOf } from "./list-customers.ts";

/** Returns the body that its route gets. */
const echo: SandboxOperation = {
  method: "POST",
  path: "/things",
  query: [],
  route: ({ body }) => ({ status: 200, body: { got: body ?? null } }),
};
const remove: SandboxOperation = {
  method: "DELETE",
  path: "/things/{thingId}",
  query: [],
  route: () => ({ status: 204 }),
};

function respondWith(operations: SandboxOperation[]): ReturnType<typeof createRespond> {
  const settings = readOptions({ customers: 0 });
  const store = { customers: settings.customers, served: 0 };
  return createRespond(settings, store, [], createDispatch(settings, store, operations));
}

const servers: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

const edges: [string, (path: string, init: RequestInit) => Promise<Response>][] = [
  [
    "in memory",
    async (path, init) =>
      inMemory(respondWith([echo, remove]))(new Request(`https://sandbox.test/v1${path}`, init)),
  ],
  [
    "over HTTP",
    async (path, init) => {
      const server = await listen(respondWith([echo, remove]));
      servers.push(server);
      return fetch(`${server.baseUrl}${path}`, init);
    },
  ],
];

describe.each(edges)("%s, a body", (_, send) => {
  const post = async (body: BodyInit | null, type = "application/json"): Promise<Response> =>
    send("/things", {
      method: "POST",
      headers: { authorization: "Bearer sandbox-token", "content-type": type },
      body,
    });

  it.each(["application/json", "application/json; charset=utf-8", "Application/JSON"])(
    "of type %s reaches the route as parsed",
    async (type) => {
      const value = { city: "München", list: [1, null] };
      expect(await (await post(JSON.stringify(value), type)).json()).toEqual({ got: value });
    },
  );

  it("may be absent", async () => {
    expect(await (await post(null)).json()).toEqual({ got: null });
  });

  it("that is not JSON is a 400", async () => {
    const response = await post("{");
    expect(response.status).toBe(400);
    expect((await errorOf(response)).errors).toEqual([{ description: "The body is not valid JSON." }]);
  });

  it.each(["text/plain", "application/json-seq"])("of type %s is a 415", async (type) => {
    const response = await post("{}", type);
    expect(response.status).toBe(415);
    expect((await errorOf(response)).errors).toEqual([{ description: "The body must be application/json." }]);
  });

  it("may have as many bytes as the limit, and not one more", async () => {
    const bytes = (count: number): string => `"${"x".repeat(count - 2)}"`;
    expect((await post(bytes(maxBodyBytes))).status).toBe(200);
    const response = await post(bytes(maxBodyBytes + 1));
    expect(response.status).toBe(400);
    expect((await errorOf(response)).errors).toEqual([
      { description: "The body is larger than 1048576 bytes." },
    ]);
  });

  it("may be cut into chunks anywhere, within a character too", async () => {
    const bytes = new TextEncoder().encode('"ä"');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const headers = { authorization: "Bearer sandbox-token", "content-type": "application/json" };
    const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
    const response = await send("/things", init);
    expect(await response.json()).toEqual({ got: "ä" });
  });

  it("is not part of a response that has none", async () => {
    const headers = { authorization: "Bearer sandbox-token" };
    const response = await send("/things/a", { method: "DELETE", headers });
    expect(response.status).toBe(204);
    expect(response.headers.has("content-type")).toBe(false);
    expect(await response.text()).toBe("");
  });
});
