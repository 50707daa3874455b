/** How the client deals with a caller's `fetch`, `Response` and `AbortSignal`. */
import { describe, expect, it } from "vitest";
import { ConfigurationError, ConnectionError, unwrap } from "../../src/index.ts";
import { failure, hang, page, rejection, scripted, type Act } from "../support/scripted-client.ts";

/** What a call resolves to or rejects with, and how many requests that took. */
async function outcomeOf(fetch: (request: Request) => unknown): Promise<{ result: unknown; sent: number }> {
  let sent = 0;
  const { webex, clock } = scripted([], {
    fetch: (request) => {
      sent += 1;
      return fetch(request) as Promise<Response>;
    },
  });
  const { result } = await clock.run(
    unwrap(webex.http.GET("/wholesale/customers")).then(
      ({ items }) => items,
      (error: unknown) => error,
    ),
  );
  return { result, sent };
}

describe("a bug in `fetch` fails at once, as a ConfigurationError", () => {
  it.each<[string, (request: Request) => unknown, RegExp]>([
    [
      "it throws before it returns a promise",
      () => JSON.parse("{") as unknown,
      /`fetch` has a bug: it threw the error in `cause`/,
    ],
    [
      "it calls something that isn't a function",
      async () => Promise.reject(new TypeError("tracer.start is not a function")),
      /bug/,
    ],
    [
      "it reads a property of undefined",
      async () => Promise.reject(new TypeError("Cannot read properties of undefined (reading 'id')")),
      /bug/,
    ],
    [
      "it uses a variable that isn't defined",
      async () => Promise.reject(new ReferenceError("span is not defined")),
      /bug/,
    ],
    [
      "it passes the platform's Request to the `fetch` of another implementation",
      async () =>
        Promise.reject(
          new TypeError("Failed to parse URL from [object Request]", { cause: new TypeError("Invalid URL") }),
        ),
      /bug/,
    ],
    [
      "it destructures undefined",
      async () => Promise.reject(new TypeError("Cannot destructure 'a' as it is undefined.")),
      /bug/,
    ],
    [
      "it forgets a required option",
      async () => Promise.reject(new TypeError("RequestInit: duplex option is required")),
      /bug/,
    ],
    [
      "it forgets to return",
      async () => Promise.resolve(),
      /must resolve to a Response, got undefined\. Return/,
    ],
    [
      "it returns the data",
      async () => Promise.resolve({ items: [] }),
      /must resolve to a Response, got an object/,
    ],
    ["it returns a body", () => "{}", /must resolve to a Response, got a string of length 2/],
  ])("%s", async (_, fetch, message) => {
    const { result, sent } = await outcomeOf(fetch);
    expect(result).toBeInstanceOf(ConfigurationError);
    expect((result as Error).message).toMatch(message);
    expect(sent).toBe(1);
  });

  it("and the cause shows no token", async () => {
    const { result } = await outcomeOf((request) => {
      throw new Error(`no route for ${request.headers.get("authorization") ?? ""}`);
    });
    expect((result as Error).cause).toMatchObject({ message: "no route for Bearer [redacted]" });
  });
});

describe("a Response that was read before fails at once, as a ConfigurationError", () => {
  it("if a mock returns it a second time", async () => {
    const shared = page("a");
    expect((await outcomeOf(() => Promise.resolve(shared))).result).toEqual([{ id: "a" }]);
    const { result, sent } = await outcomeOf(() => Promise.resolve(shared));
    expect(String(result)).toMatch(
      /^ConfigurationError: `fetch` returned a Response whose body was already read/,
    );
    expect(sent).toBe(1);
  });

  it("if a wrapper reads it", async () => {
    const { result } = await outcomeOf(async () => {
      const response = page("a");
      await response.text();
      return response;
    });
    expect(result).toBeInstanceOf(ConfigurationError);
    expect(result).not.toHaveProperty("cause");
  });
});

describe("a network failure is retried, as reported by", () => {
  it.each([
    [
      "Node",
      new TypeError("fetch failed", { cause: Object.assign(new Error("read"), { code: "ECONNRESET" }) }),
    ],
    ["Chrome", new TypeError("Failed to fetch")],
    ["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
    ["Safari", new TypeError("Load failed")],
    ["Deno", new TypeError("error sending request for url (https://webexapis.com/v1)")],
    ["node-fetch", Object.assign(new Error("socket hang up"), { name: "FetchError", code: "ECONNRESET" })],
  ])("%s", async (_, error) => {
    const { result, sent } = await outcomeOf(() => Promise.reject(error));
    expect(result).toBeInstanceOf(ConnectionError);
    expect(sent).toBe(5);
  });
});

/** A method that resolves to `value`. */
function resolve(value: unknown): () => Promise<unknown> {
  return () => Promise.resolve(value);
}

describe("an object that resembles a Response is read like one", () => {
  const text = '{"items":[{"id":"a"}]}';
  const headers = new Headers({ "content-type": "application/json" });
  const common = { status: 200, ok: true, headers };

  it.each<[string, object]>([
    [
      "with a body that isn't a web stream",
      {
        ...common,
        body: { pipe: () => undefined },
        arrayBuffer: resolve(new TextEncoder().encode(text).buffer),
      },
    ],
    [
      "with only `text` and `json`",
      { ...common, text: resolve(text), json: resolve({ items: [{ id: "a" }] }) },
    ],
    ["with only `json`", { ...common, json: resolve({ items: [{ id: "a" }] }) }],
    ["without `ok`", { status: 200, headers, text: resolve(text) }],
    ["with a `Map` of headers", { status: 200, headers: new Map(), text: resolve(text) }],
  ])("%s", async (_, response) => {
    expect((await outcomeOf(() => Promise.resolve(response))).result).toEqual([{ id: "a" }]);
  });

  it("also with a failed status", async () => {
    const refused = { status: 403, headers, json: resolve({ message: "No." }) };
    expect((await outcomeOf(() => Promise.resolve(refused))).result).toMatchObject({
      code: "permission_denied",
      serverMessage: "No.",
    });
  });
});

describe("each attempt has its own headers", () => {
  it("so headers that a wrapper appends don't accumulate", async () => {
    const seen: (string | null)[] = [];
    const append: Act = (request) => {
      request.headers.append("traceparent", "00-1");
      seen.push(request.headers.get("traceparent"));
      return seen.length < 3 ? failure(503) : page("a");
    };
    const { webex, clock } = scripted([append, append, append]);
    await clock.run(webex.customers.list().first());
    expect(seen).toEqual(["00-1", "00-1", "00-1"]);
  });

  it("even if the wrapper replaces `globalThis.fetch`", async () => {
    const { webex, clock } = scripted([], { fetch: undefined });
    const original = globalThis.fetch;
    const seen: (string | null)[] = [];
    globalThis.fetch = (_, init) => {
      const headers = init?.headers as Headers;
      headers.append("traceparent", "00-1");
      seen.push(headers.get("traceparent"));
      return Promise.resolve(seen.length < 3 ? failure(503) : page("a"));
    };
    try {
      await clock.run(webex.customers.list().first());
    } finally {
      globalThis.fetch = original;
    }
    expect(seen).toEqual(["00-1", "00-1", "00-1"]);
  });
});

/** Like the `AbortSignal` of older polyfills: without `reason` and `throwIfAborted`, and listeners lose their `this`. */
class PolyfilledSignal {
  aborted = false;
  readonly #listeners = new Set<() => void>();
  addEventListener(_: string, listener: () => void): void {
    this.#listeners.add(listener);
  }
  removeEventListener(_: string, listener: () => void): void {
    this.#listeners.delete(listener);
  }
  abort(): void {
    this.aborted = true;
    for (const listener of [...this.#listeners]) listener.call(undefined);
  }
  get listeners(): number {
    return this.#listeners.size;
  }
}

describe("a polyfilled signal", () => {
  it("ends a call, a wait and a listing with an AbortError, and keeps no listener", async () => {
    for (const acts of [[hang], [failure(503)], [page("a", "b"), hang]]) {
      const { webex, clock, requests } = scripted(acts, {
        retry: { baseDelayMs: 2 ** 30, maxDelayMs: 2 ** 30 },
      });
      const signal = new PolyfilledSignal();
      const listing = webex.customers.list({}, { signal: signal as unknown as AbortSignal, pageSize: 2 });
      const ended = rejection(listing.toArray());
      while (requests.length < acts.length) await new Promise(setImmediate);
      await new Promise(setImmediate);
      signal.abort();
      expect((await clock.run(ended)).result).toMatchObject({ name: "AbortError" });
      expect(signal.listeners).toBe(0);
    }
  });

  it("that is already aborted ends a call before anything is sent", async () => {
    const { webex, requests } = scripted([]);
    const signal = new PolyfilledSignal();
    signal.abort();
    const call = webex.http.GET("/wholesale/customers", { signal: signal as unknown as AbortSignal });
    expect(await rejection(call)).toMatchObject({ name: "AbortError" });
    expect(requests).toHaveLength(0);
  });
});
