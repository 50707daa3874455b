import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  ConnectionError,
  TimeoutError,
  unwrap,
  type ParseAs,
  type WebexEvent,
} from "../src/index.ts";
import { watchListeners } from "./support/abort-listeners.ts";
import { failure, hang, page, rejection, scripted } from "./support/scripted-client.ts";

const path = "/wholesale/customers";

describe("a request", () => {
  it("is sent to the spec's server with the token, the extra headers and comma-separated values", async () => {
    const { webex, clock, requests } = scripted([page()], { headers: { "x-trace": "1" } });
    await clock.run(
      webex.http.GET(path, { params: { query: { status: ["error", "deleting"], orgId: "a=+/b" } } }),
    );
    const [request] = requests;
    expect(request?.url).toBe(
      "https://webexapis.com/v1/wholesale/customers?status=error,deleting&orgId=a%3D%2B%2Fb",
    );
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: "Bearer secret-token",
      "x-trace": "1",
    });
    expect(request?.redirect).toBe("manual");
  });

  it.each(["http://localhost:9999", "http://localhost:9999/", "http://localhost:9999/a/b/"])(
    "to the base URL %s is named by its path template in errors",
    async (baseUrl) => {
      const acts = [failure(404), page()];
      const { webex, clock, requests } = scripted(acts, { baseUrl, onBehalfOfSubPartnerOrgId: "sub" });
      const { result } = await clock.run(rejection(webex.customers.list().first()));
      expect(String(result)).toMatch(/^NotFoundError: GET \/wholesale\/customers: 404/);
      expect(requests[0]?.url).toBe(
        `${baseUrl.replace(/\/$/, "")}/wholesale/customers?offset=0&max=1&onBehalfOfSubPartnerOrgId=sub`,
      );
    },
  );

  it("is sent on behalf of the client's sub-partner, unless it has its own", async () => {
    const { webex, clock, requests } = scripted([page(), page(), page()], {
      onBehalfOfSubPartnerOrgId: "sub=",
    });
    await clock.run(webex.customers.list({ status: "error" }).toArray());
    await clock.run(webex.http.GET(path, { params: { query: { onBehalfOfSubPartnerOrgId: "other" } } }));
    expect(requests.map(({ url }) => new URL(url).searchParams.get("onBehalfOfSubPartnerOrgId"))).toEqual([
      "sub=",
      "other",
    ]);
    expect(new URL(requests[0]?.url ?? "").searchParams.get("status")).toBe("error");
  });

  it("with credentials in its `baseUrl` is a ConfigurationError that doesn't show them", async () => {
    const { webex, clock, requests } = scripted([]);
    const baseUrl = "https://user:pass@webexapis.com/v1";
    const { result } = await clock.run(rejection(webex.http.GET(path, { baseUrl })));
    expect(result).toBeInstanceOf(ConfigurationError);
    expect(String(result)).toMatch(/^((?!pass).)* without credentials((?!pass).)*$/);
    expect(requests).toHaveLength(0);
  });

  it("can spell the origin of `baseUrl` differently", async () => {
    const { webex, clock, requests } = scripted([page()]);
    await clock.run(webex.http.GET(path, { baseUrl: "HTTPS://WebexAPIs.com:443/v1" }));
    expect(requests[0]?.url).toBe("https://webexapis.com/v1/wholesale/customers");
  });

  it("outside the origin of `baseUrl` is a ConfigurationError, and nothing is sent", async () => {
    let calls = 0;
    const token = (): string => `token-${String((calls += 1))}`;
    const { webex, clock, requests } = scripted([], { token });
    const { result } = await clock.run(
      rejection(webex.http.GET(path, { baseUrl: "https://elsewhere.example/v1" })),
    );
    expect(result).toBeInstanceOf(ConfigurationError);
    expect(String(result)).toMatch(/origin https:\/\/webexapis\.com, got "https:\/\/elsewhere\.example"/);
    expect({ calls, sent: requests.length }).toEqual({ calls: 0, sent: 0 });
  });

  it("uses `globalThis.fetch`, looked up at the time of the call", async () => {
    const { webex, clock } = scripted([], { fetch: undefined });
    const original = globalThis.fetch;
    const calls: unknown[] = [];
    globalThis.fetch = (...call) => {
      calls.push(call);
      return Promise.resolve(page("later"));
    };
    try {
      expect((await clock.run(webex.http.GET(path))).result.data?.items[0]?.id).toBe("later");
      expect(calls).toEqual([
        [
          "https://webexapis.com/v1/wholesale/customers",
          {
            method: "GET",
            headers: new Headers({ accept: "application/json", authorization: "Bearer secret-token" }),
            redirect: "manual",
            signal: expect.any(AbortSignal) as AbortSignal,
          },
        ],
      ]);
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe("a response", () => {
  it("becomes `data`, with unknown properties and values", async () => {
    const items = [{ id: "a", status: "brand_new", packages: ["new_package"], more: { deep: 1 } }];
    const { webex, clock } = scripted([Response.json({ items, total: 1 })]);
    expect((await clock.run(webex.http.GET(path))).result.data).toEqual({ items, total: 1 });
  });

  it("can be read as text, bytes, blob and stream", async () => {
    const text = '{"items":[]}';
    const acts = Array.from({ length: 4 }, () => new Response(text));
    const { webex, clock } = scripted(acts);
    const read = async (parseAs: "text" | "arrayBuffer" | "blob" | "stream"): Promise<string> =>
      new Response((await clock.run(webex.http.GET(path, { parseAs }))).result.data).text();
    expect([await read("text"), await read("arrayBuffer"), await read("blob"), await read("stream")]).toEqual(
      Array(4).fill(text),
    );
  });

  it("has a body that can be read once, as with `fetch`, and cloned before that", async () => {
    const { webex, clock } = scripted([page("a")]);
    const { response } = (await clock.run(webex.http.GET(path))).result;
    const clone = response.clone();
    expect(await clone.clone().json()).toEqual({ items: [{ id: "a" }] });
    expect(await response.json()).toEqual(await clone.json());
    const platform = new Response("{}");
    await platform.text();
    const { name } = (await rejection(platform.text())) as Error;
    expect(await rejection(response.text())).toMatchObject({ name });
  });

  it("keeps its status and headers", async () => {
    const { webex, clock } = scripted([
      new Response('{"items":[]}', { status: 203, headers: { trackingid: "T1" } }),
    ]);
    const { response } = (await clock.run(webex.http.GET(path))).result;
    expect({
      status: response.status,
      ok: response.ok,
      trackingId: response.headers.get("trackingid"),
    }).toEqual({
      status: 203,
      ok: true,
      trackingId: "T1",
    });
    expect(response).toBeInstanceOf(Response);
  });

  it.each([
    [
      "an HTML page",
      new Response("<html><h1>Down</h1></html>", { status: 502, statusText: "Bad Gateway" }),
      "Down",
    ],
    ["only a reason phrase", new Response(null, { status: 503, statusText: "Unavailable" }), "Unavailable"],
    ["nothing", new Response(null, { status: 503 }), "status 503"],
  ])("with a failed status and %s is an `error` of the documented shape", async (_, act, message) => {
    const { webex, clock } = scripted([act], { retry: false });
    expect((await clock.run(webex.http.GET(path))).result.error).toEqual({ message });
  });

  it("with a failed status is an `error`; a missing one is thrown", async () => {
    const refused = scripted([failure(403, {}, { message: "No." })]);
    expect((await refused.clock.run(refused.webex.http.GET(path))).result.error).toEqual({ message: "No." });
    const echo = scripted([new Response(null, { status: 403, statusText: "secret-token" })]);
    expect((await echo.clock.run(echo.webex.http.GET(path))).result.error).toEqual({ message: "[redacted]" });
    const lost = scripted([new TypeError("fetch failed")], { retry: false });
    expect((await lost.clock.run(rejection(lost.webex.http.GET(path)))).result).toBeInstanceOf(
      ConnectionError,
    );
    const late = scripted([hang], { retry: false });
    expect((await late.clock.run(rejection(late.webex.http.GET(path)))).result).toBeInstanceOf(TimeoutError);
  });
});

describe("options of a call", () => {
  it.each(["middleware", "fetch", "Request", "querySerializer", "prams"])(
    "are exact: `%s` is a ConfigurationError, and nothing is sent",
    async (name) => {
      const { webex, requests } = scripted([]);
      const error = await rejection(webex.http.GET(path, { [name]: [] }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(String(error)).toContain(`Unknown option \`${name}\` of http.GET. Valid options: \`params\``);
      expect(requests).toHaveLength(0);
    },
  );

  it.each<[object, RegExp]>([
    [{ params: { qurey: {} } }, /^Unknown option `qurey` of `params`/],
    [{ params: { query: "status=error" } }, /^`params\.query` must be an object/],
    [
      { params: { query: { externalId: "a\ud800" } } },
      /^`params\.query\.externalId` must be a string without lone/,
    ],
    [{ params: { query: { externalId: Symbol("a") } } }, /^`params\.query\.externalId` must be/],
    [{ params: { query: { externalId: { a: { b: "\ud800" } } } } }, /^`params\.query\.externalId` must be/],
    [{ params: { query: { status: ["error", Object.create(null)] } } }, /^`params\.query\.status` must be/],
    [{ signal: { aborted: false } }, /^`signal` must be an AbortSignal/],
    [{ baseUrl: "https://webexapis.com/v1?x=1" }, /^`baseUrl` must be .* without .* query/],
    [{ baseUrl: "https://webexapis.com/v1#x" }, /^`baseUrl` must be .* fragment/],
    [{ body: {} }, /^`body` must be absent from a GET, got an object\. /],
    [{ credentials: "include" }, /^Unknown option `credentials` of http\.GET\. /],
    [
      { params: { query: new URLSearchParams("status=error") } },
      /^`params\.query` must be an object, got an iterable/,
    ],
    [{ params: { query: { status: [] } } }, /^`params\.query\.status` must be .* a non-empty array/],
    [
      { params: { query: Object.create({ status: "\ud800" }) as object } },
      /^`params\.query\.status` must be/,
    ],
    [{ parseAs: "xml" }, /^`parseAs` must be one of json, text/],
    [{ signal: "abort" }, /^`signal` must be an AbortSignal/],
    [{ baseUrl: "v1" }, /^`baseUrl` must be an absolute URL/],
    [
      { headers: { authorization: "Bearer other" } },
      /^`headers\.authorization` must be .* other than Authorization/,
    ],
  ])("are checked before anything is sent: %o", async (init, message) => {
    const { webex, requests } = scripted([]);
    const error = await rejection(webex.http.GET(path, init));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toMatch(message);
    expect(requests).toHaveLength(0);
  });

  it("can be inherited, and are read once", async () => {
    const { webex, clock, requests } = scripted([]);
    let reads = 0;
    const query = Object.create({
      get max() {
        return (reads += 1);
      },
    }) as { max: number };
    const params = { path: Object.create({ customerId: "a/b" }) as { customerId: string }, query };
    await clock.run(webex.http.GET("/wholesale/customers/{customerId}", { params } as never));
    await clock.run(webex.http.GET(path, { params: { query: JSON.parse('{"__proto__":1}') as object } }));
    expect(requests.map(({ url }) => url)).toEqual([
      "https://webexapis.com/v1/wholesale/customers/a%2Fb?max=1",
      "https://webexapis.com/v1/wholesale/customers?__proto__=1",
    ]);
  });

  it("have a base URL with or without a slash at its end", async () => {
    const { webex, clock, requests } = scripted([]);
    for (const end of ["", "/"])
      await clock.run(webex.http.GET(path, { baseUrl: `https://webexapis.com/v2${end}` }));
    expect(requests.map(({ url }) => url)).toEqual(Array(2).fill(`https://webexapis.com/v2${path}`));
  });

  it.each([{ toJSON: () => undefined }, () => 1])(
    "have a body that JSON can carry, or nothing is sent: %o",
    async (body) => {
      const { webex, requests } = scripted([]);
      const error = await rejection(webex.http.POST(path, { body: body as never }));
      expect(String(error)).toBe("ConfigurationError: `body` must be serializable as JSON.");
      expect(requests).toEqual([]);
    },
  );

  it("read an empty body as what `parseAs` says", async () => {
    const none = (): Response => new Response(null, { status: 204 });
    const { webex, clock } = scripted([none(), none(), none(), none(), none()]);
    const read = async (parseAs: ParseAs): Promise<unknown> => {
      const params = { path: { customerId: "a" } };
      const call = webex.http.DELETE("/wholesale/customers/{customerId}", { params, parseAs });
      return (await clock.run(call)).result.data;
    };
    expect([await read("json"), await read("text"), await read("stream")]).toEqual([undefined, "", null]);
    expect(await read("blob")).toMatchObject({ size: 0 });
    expect(await read("arrayBuffer")).toMatchObject({ byteLength: 0 });
  });

  it("send nothing and emit no event if the signal is aborted", async () => {
    const { webex, requests, events } = scripted([]);
    const signal = AbortSignal.abort("enough");
    expect(await rejection(webex.http.GET(path, { signal }))).toBe("enough");
    expect([requests, events]).toEqual([[], []]);
  });

  it("leave no listener on a signal, which ends the call at once", async () => {
    const { webex, clock } = scripted([page(), hang]);
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = watchListeners(signal);
    await clock.run(webex.http.GET(path, { signal }));
    expect(listeners.size).toBe(0);
    const ended = rejection(webex.http.GET(path, { signal }));
    controller.abort("enough");
    expect((await clock.run(ended)).result).toBe("enough");
  });
});

describe("a path that the spec doesn't have", () => {
  // The types reject it; plain JavaScript can still call it.
  const other = "/wholesale/other/{id}" as typeof path;
  const init = { params: { path: { id: "a b" } } } as object;

  it("can be called, without the sub-partner, and is named by its template in errors", async () => {
    const { webex, clock, requests } = scripted([failure(404)], { onBehalfOfSubPartnerOrgId: "sub" });
    const { result } = await clock.run(rejection(unwrap(webex.http.GET(other, init))));
    expect(requests[0]?.url).toBe("https://webexapis.com/v1/wholesale/other/a%20b");
    expect(String(result)).toMatch(/^NotFoundError: GET \/wholesale\/other\/\{id\}: 404/);
  });

  it.each(["", " ", ".", "..", undefined, null, "a\ud800"])(
    "can't be called with %j as a path parameter, which would lead to another path",
    async (id) => {
      const { webex, requests } = scripted([]);
      const error = await rejection(webex.http.GET(other, { params: { path: { id } } } as object));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(requests).toHaveLength(0);
    },
  );
});

describe("a path with a query, or that isn't a string", () => {
  it.each(["wholesale/customers", "/wholesale/customers?max=1", "/wholesale/customers#a", 7])(
    "is a ConfigurationError: %j",
    async (wrong) => {
      const { webex } = scripted([]);
      expect(await rejection(webex.http.GET(wrong as typeof path))).toBeInstanceOf(ConfigurationError);
    },
  );
});

describe("unwrap", () => {
  it("resolves to the data of a call, even of one that has already settled", async () => {
    const { webex, clock } = scripted([page("a"), page("b")]);
    const { result } = await clock.run(unwrap(webex.http.GET(path)));
    expect(result.items[0]?.id).toBe("a");
    expect((await unwrap(await webex.http.GET(path))).items[0]?.id).toBe("b");
  });

  it("throws the error that a resource method would throw", async () => {
    const refused = (): Response => failure(403, { trackingid: "T1" }, { message: "No." });
    const { webex, clock } = scripted([refused(), refused()]);
    const { result: unwrapped } = await clock.run(rejection(unwrap(webex.http.GET(path))));
    const { result: thrown } = await clock.run(rejection(webex.customers.list().first()));
    expect(unwrapped).toMatchObject({ code: "permission_denied", trackingId: "T1" });
    expect({ ...(unwrapped as object) }).toEqual({ ...(thrown as object), position: undefined });
  });

  it.each([
    undefined,
    {},
    { data: 1 },
    { data: 1, response: new Response() },
    { error: {}, response: Response.error() },
  ])("rejects what isn't the result of a client: %o", async (result) => {
    const error = await rejection(unwrap(result as Parameters<typeof unwrap>[0]));
    expect(error).toBeInstanceOf(ConfigurationError);
  });
});

describe("events", () => {
  it("report the life of a listing, without a token or a query", async () => {
    const { webex, clock, events } = scripted([
      failure(503, { trackingid: "T1" }),
      page("a", "b"),
      page("a", "b", "c"),
      page("c"),
    ]);
    await clock.run(
      webex.customers.list({ externalId: "private" }, { pageSize: 2, concurrency: 1 }).toArray(),
    );
    expect(events.map(({ type }) => type)).toEqual([
      ...["request", "response", "retry", "request", "response", "page"],
      ...["request", "response", "drift", "page", "request", "response", "page"],
    ]);
    const about = { method: "GET", url: "https://webexapis.com/v1/wholesale/customers" };
    expect(events.slice(0, 6)).toEqual([
      { type: "request", ...about, attempt: 1 },
      { type: "response", ...about, attempt: 1, status: 503, durationMs: 0, trackingId: "T1" },
      { type: "retry", ...about, attempt: 1, reason: 503, delayMs: 500, trackingId: "T1" },
      { type: "request", ...about, attempt: 2 },
      { type: "response", ...about, attempt: 2, status: 200, durationMs: 0 },
      { type: "page", path, offset: 0, received: 2, fresh: 2 },
    ]);
    expect(events[8]).toEqual({ type: "drift", path, offset: 1, direction: "inserted" });
    expect(JSON.stringify(events)).not.toMatch(/secret|private/);
  });

  it("change nothing, even if the observer throws", async () => {
    const onEvent = (event: WebexEvent): Promise<void> => {
      if (event.type === "request") throw new Error("sync");
      return Promise.reject(new Error("async"));
    };
    const { webex, clock } = scripted([page("a")], { onEvent });
    expect((await clock.run(webex.customers.list().first())).result?.id).toBe("a");
  });
});
