import { afterEach, describe, expect, it } from "vitest";
import { createDispatch, type SandboxOperation } from "../../src/sandbox/dispatch.ts";
import { inMemory } from "../../src/sandbox/edges/in-memory.ts";
import { listen, type SandboxServer } from "../../src/sandbox/edges/listen.ts";
import { maxBodyBytes } from "../../src/sandbox/edges/request-body.ts";
import { readOptions } from "../../src/sandbox/options.ts";
import { createRespond } from "../../src/sandbox/respond.ts";
import { createStore } from "../../src/sandbox/store.ts";
import { systemClock } from "../../src/time/clock.ts";
import { errorOf } from "./list-customers.ts";

/** Returns the body that its route gets. */
const echo: SandboxOperation = {
  method: "POST",
  path: "/things",
  query: [],
  route: ({ body }) => ({ status: 200, body: { got: body ?? null } }),
};
/** Requires a body with a name. */
const create: SandboxOperation = {
  ...echo,
  path: "/named-things",
  query: [{ name: "size", kind: "integer", required: false }],
  body: { required: ["name"], properties: { name: { type: "string" } } },
};
const remove: SandboxOperation = {
  method: "DELETE",
  path: "/things/{thingId}",
  query: [],
  route: () => ({ status: 204 }),
};

function respondWith(operations: SandboxOperation[]): ReturnType<typeof createRespond> {
  const settings = readOptions({ customers: 0 });
  const store = createStore(settings, systemClock);
  const dispatch = createDispatch(settings, store, operations);
  return createRespond({ settings, store, log: [], clock: systemClock, dispatch });
}

const servers: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

const edges: [string, (path: string, init: RequestInit) => Promise<Response>][] = [
  [
    "in memory",
    async (path, init) =>
      inMemory(respondWith([echo, create, remove]))(new Request(`https://sandbox.test/v1${path}`, init)),
  ],
  [
    "over HTTP",
    async (path, init) => {
      const server = await listen(respondWith([echo, create, remove]));
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

  it("that an operation requires is refused with what is wrong with it, and with the query", async () => {
    const refusal = async (path: string, body: string | null): Promise<unknown> => {
      const headers = { authorization: "Bearer sandbox-token", "content-type": "application/json" };
      const response = await send(path, { method: "POST", headers, body });
      return [response.status, (await errorOf(response)).errors];
    };
    const missingBody = { description: "The body is missing." };
    expect(await refusal("/named-things", null)).toEqual([400, [missingBody]]);
    const size = { description: "size must be an integer.", fieldName: "size" };
    const name = { errorCode: 1001, description: "name is missing.", fieldName: "name" };
    expect(await refusal("/named-things?size=x", "{}")).toEqual([400, [size, name]]);
  });

  it("is not part of a response that has none", async () => {
    const headers = { authorization: "Bearer sandbox-token" };
    const response = await send("/things/a", { method: "DELETE", headers });
    expect(response.status).toBe(204);
    expect(response.headers.has("content-type")).toBe(false);
    expect(await response.text()).toBe("");
  });
});
