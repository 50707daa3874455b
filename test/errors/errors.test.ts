import fc from "fast-check";
import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import {
  ApiError,
  ConfigurationError,
  ConnectionError,
  isWebexError,
  ResponseFormatError,
  WebexError,
} from "../../src/index.ts";
import { failure, page, rejection, scripted, type Act } from "../support/scripted-client.ts";

/** What one call of a listing rejects with. */
async function errorOf(act: Act, token = "secret-token"): Promise<unknown> {
  const { webex, clock } = scripted([act], { retry: false, token });
  return (await clock.run(rejection(webex.customers.list({ externalId: "private key" }).first()))).result;
}

/** Everything that a log could show about a value. */
function everything(value: unknown): string {
  const shown = inspect(value, {
    depth: Infinity,
    showHidden: true,
    getters: true,
    maxStringLength: Infinity,
  });
  return [shown, String(value), JSON.stringify(value), value instanceof Error ? value.stack : ""].join("\n");
}

describe("each status has its error class", () => {
  it.each([
    [400, "BadRequestError", "bad_request"],
    [401, "AuthenticationError", "authentication"],
    [403, "PermissionDeniedError", "permission_denied"],
    [404, "NotFoundError", "not_found"],
    [405, "MethodNotAllowedError", "method_not_allowed"],
    [409, "ConflictError", "conflict"],
    [410, "GoneError", "gone"],
    [415, "UnsupportedMediaTypeError", "unsupported_media_type"],
    [423, "LockedError", "locked"],
    [428, "PreconditionRequiredError", "precondition_required"],
    [429, "RateLimitError", "rate_limit"],
    [500, "ServerError", "server_error"],
    [502, "ServerError", "server_error"],
    [503, "ServerError", "server_error"],
    [504, "ServerError", "server_error"],
    [507, "ServerError", "server_error"],
    [418, "ApiError", "api_error"],
    [302, "ApiError", "api_error"],
  ])("%i: %s", async (status, name, code) => {
    const error = await errorOf(failure(status));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(WebexError);
    expect(error).toMatchObject({ name, code, status });
    expect(String((error as Error).stack)).toMatch(
      new RegExp(`^${name}: GET /wholesale/customers: ${String(status)}`),
    );
  });

  it("even a redirect whose status a browser hides", async () => {
    const redirect = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
    expect(await errorOf(redirect)).toMatchObject({
      status: 0,
      code: "api_error",
      message: "GET /wholesale/customers: 0 Redirect, not followed",
    });
  });

  it("and the message works without a reason phrase, which HTTP/2 doesn't have", async () => {
    expect(((await errorOf(new Response("Gone wrong", { status: 500 }))) as Error).message).toBe(
      "GET /wholesale/customers: 500 - Gone wrong",
    );
  });

  it("304 too, which has no body", async () => {
    expect(await errorOf(new Response(null, { status: 304, statusText: "Not Modified" }))).toMatchObject({
      status: 304,
      code: "api_error",
      body: "",
    });
  });
});

describe("an ApiError reports everything", () => {
  const body = {
    message: "Slow down.",
    errors: [{ errorCode: 1001, description: "Too fast.", fieldName: "max" }, { errorCode: "x" }, "plain", 7],
    trackingId: "ROUTER_1",
  };
  const headers = {
    "retry-after": "7",
    trackingid: "ROUTER_HEADER",
    "set-cookie": "a=b",
    date: "Tue, 15 Nov 1994 08:12:31 GMT",
  };

  it("in its fields and in one line", async () => {
    const error = await errorOf(
      Response.json(body, { status: 429, statusText: "Too Many Requests", headers }),
    );
    expect(error).toMatchObject({
      status: 429,
      message:
        "GET /wholesale/customers: 429 Too Many Requests - Slow down. Too fast. [tracking id ROUTER_1]",
      serverMessage: "Slow down.",
      errors: [
        { errorCode: 1001, description: "Too fast.", fieldName: "max" },
        { errorCode: "x" },
        { description: "plain" },
      ],
      trackingId: "ROUTER_1",
      retryAfterMs: 7000,
      retryable: true,
      attempts: 1,
      method: "GET",
      url: "https://webexapis.com/v1/wholesale/customers",
      headers: {
        "content-type": "application/json",
        date: "Tue, 15 Nov 1994 08:12:31 GMT",
        "retry-after": "7",
        trackingid: "ROUTER_HEADER",
      },
      body: JSON.stringify(body),
    });
  });

  it("and in `toJSON()`, without the stack", async () => {
    const json = JSON.parse(JSON.stringify(await errorOf(failure(404, {}, body)))) as object;
    expect(json).toMatchObject({
      name: "NotFoundError",
      code: "not_found",
      status: 404,
      position: { delivered: 0, offset: 0 },
    });
    expect(json).not.toHaveProperty("stack");
  });

  it("under the name that a user's own subclass sets", () => {
    class OwnError extends ConfigurationError {
      constructor(message: string) {
        super(message);
        this.name = "OwnName";
      }
    }
    expect(String(new OwnError("no"))).toBe("OwnName: no");
    expect(Object.keys(new OwnError("no"))).toEqual(["code"]);
  });

  it("with the tracking id of the header if the body has none", async () => {
    expect(await errorOf(failure(503, { trackingid: "ROUTER_HEADER" }))).toMatchObject({
      trackingId: "ROUTER_HEADER",
    });
  });

  it("with the text of a proxy's page", async () => {
    const html =
      "<!doctype html><html><head><style>b{}</style><script>x()</script></head><body><h1>502 Bad\n Gateway</h1><p>nginx</body>";
    const error = await errorOf(new Response(html, { status: 502, statusText: "Bad Gateway" }));
    expect(error).toMatchObject({ serverMessage: "502 Bad Gateway nginx", body: html });
  });

  it("from the first 8 KiB of a body of 50 MB, without reading the rest", async () => {
    let sent = 0;
    const chunk = new TextEncoder().encode("x".repeat(64 * 1024));
    const stream = new ReadableStream({
      pull(controller) {
        sent += chunk.length;
        if (sent > 50_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const error = await errorOf(new Response(stream, { status: 500 }));
    expect((error as ApiError).body).toHaveLength(8192);
    expect((error as ApiError).message.length).toBeLessThan(700);
    expect(sent).toBeLessThan(300_000);
  });

  it("from a body that is cut off", async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("Half a mess"));
      },
      pull(controller) {
        controller.error(new Error("reset"));
      },
    });
    expect(await errorOf(new Response(stream, { status: 500 }))).toMatchObject({
      status: 500,
      code: "server_error",
    });
  });
});

describe("`http` returns an error that is never falsy", () => {
  it.each(["", "null", "0", "false", '""', "[]", "<html></html>", "{", "{}"])(
    "for the body %j",
    async (text) => {
      const { webex, clock } = scripted([
        new Response(text, {
          status: 404,
          statusText: "Not Found",
          headers: { "content-length": String(text.length) },
        }),
      ]);
      const { result } = await clock.run(webex.http.GET("/wholesale/customers"));
      expect(result.data).toBeUndefined();
      expect(typeof result.error).toBe("object");
      expect(result.error).toBeTruthy();
      expect(result.response.status).toBe(404);
    },
  );

  it("and returns a documented body as received", async () => {
    const { webex, clock } = scripted([failure(404, {}, { message: "No.", unknown: 1 })]);
    const { result } = await clock.run(webex.http.GET("/wholesale/customers"));
    expect(result.error).toEqual({ message: "No.", unknown: 1 });
  });
});

describe("the service's message", () => {
  it.each([
    [
      "in JSON is kept as it is",
      Response.json({ message: "max must be <integer>, got <string>" }, { status: 400 }),
      "max must be <integer>, got <string>",
    ],
    [
      "in plain text is kept as it is",
      new Response("offset<max is required", { status: 400 }),
      "offset<max is required",
    ],
  ])("%s", async (_, act, words) => {
    expect(await errorOf(act)).toMatchObject({ serverMessage: words });
  });
});

describe("the error for a 2xx that isn't what the spec says keeps the body's own message", () => {
  it.each<[string, Act, object]>([
    [
      "JSON that reports an error instead of items",
      Response.json({ message: "Partner suspended.", errors: [{ errorCode: 7 }], trackingId: "T7" }),
      {
        serverMessage: "Partner suspended.",
        trackingId: "T7",
        message: /has no `items` array - Partner suspended\. \[tracking id T7\]/,
      },
    ],
    [
      "a list that also reports errors, and may be incomplete",
      Response.json({ items: [{ id: "a" }], errors: [{ description: "Shard 3 is down." }] }),
      {
        serverMessage: "Shard 3 is down.",
        message: /also reports errors, so the list may be incomplete - Shard 3 is down\./,
      },
    ],
    [
      "a proxy's page",
      new Response("<html><h1>Sign in</h1></html>", { headers: { "content-type": "text/html" } }),
      { serverMessage: "Sign in", message: /29 bytes that is not JSON \(text\/html\) - Sign in/ },
    ],
    [
      "a page that echoes the token",
      new Response("<p>secret-token</p>", { headers: { "content-type": "secret-token" } }),
      { serverMessage: "[redacted]", message: /is not JSON \(\[redacted\]\) - \[redacted\]/ },
    ],
  ])("%s", async (_, act, { message, ...members }: { message?: RegExp }) => {
    const error = await errorOf(act);
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject(members);
    expect((error as Error).message).toMatch(message ?? "");
    expect(everything(error)).not.toContain("secret-token");
  });

  it.each([{ code: 1, description: "boom" }, "boom", [null], [7]])(
    "whatever the shape of `errors`: %j",
    async (errors) => {
      const error = await errorOf(Response.json({ items: [{ id: "a" }], errors }));
      expect(error).toBeInstanceOf(ResponseFormatError);
    },
  );

  it("but an empty `errors` array is fine", async () => {
    const { webex, clock } = scripted([Response.json({ items: [{ id: "a" }], errors: [] })]);
    expect((await clock.run(webex.customers.list().first())).result?.id).toBe("a");
  });

  it("and that for a captive portal's redirect says where it leads", async () => {
    const act = new Response(null, { status: 302, headers: { location: "https://portal.example/login" } });
    expect(await errorOf(act)).toMatchObject({ headers: { location: "https://portal.example/login" } });
  });
});

describe("an odd value that `fetch` rejects with is a ConnectionError too", () => {
  const silent = Object.create(null) as Error;
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an object without a prototype", silent],
    ["an error without a message", Object.assign(new Error("x"), { message: undefined })],
    ["an error whose name is a number", Object.assign(new Error("x"), { name: 5 })],
    [
      "an object that can't be converted to a string",
      {
        toString: () => {
          throw new Error("no");
        },
      },
    ],
    [
      "an error whose cause is itself",
      (() => {
        const error: Error = new Error("loop");
        error.cause = error;
        return error;
      })(),
    ],
  ])("%s", async (_, thrown) => {
    const error = await errorOf(() => Promise.reject(thrown));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ position: { delivered: 0, offset: 0 } });
  });

  it("and one without a message is described by its code", async () => {
    const error = Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" });
    expect(String(await errorOf(() => Promise.reject(error)))).toMatch(/ - ECONNREFUSED$/);
  });
});

describe("a token that was renewed during the call", () => {
  it("doesn't show either", async () => {
    const token = ({ reason }: { reason: string }): string =>
      reason === "request" ? "old-token-1234" : "new-token";
    const acts = [failure(401), failure(403, {}, { message: "was old-token-1234 rejected?" })];
    const { webex, clock } = scripted(acts, { token });
    const { result } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toMatchObject({ serverMessage: "was [redacted] rejected?" });
    expect(everything(result)).not.toContain("old-token");
  });
});

describe("secrets", () => {
  const token = "eyJ0b2tlbg/+==.secret";

  it.each<[string, Act]>([
    [
      "the body",
      failure(
        400,
        {},
        {
          message: `bad ${token}`,
          errors: [{ description: token, errorCode: token, fieldName: token }],
          trackingId: token,
        },
      ),
    ],
    ["a plain-text body", new Response(`denied: ${token}`, { status: 403 })],
    [
      "a body that escapes it",
      new Response(JSON.stringify({ message: token }).replaceAll("/", "\\/"), { status: 403 }),
    ],
    [
      "a body that escapes it for JSON",
      new Response(
        token.replace(/[^a-z0-9]/gi, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
        { status: 403 },
      ),
    ],
    [
      "a body that escapes it for HTML",
      new Response(`<p>${token.replace(/[^a-z0-9]/gi, (char) => `&#${String(char.charCodeAt(0))};`)}`, {
        status: 403,
      }),
    ],
    [
      "a body with named HTML entities",
      new Response("<p>eyJ0b2tlbg&sol;&plus;&equals;&equals;&period;secret", { status: 403 }),
    ],
    [
      "a body that escapes it for a URL in lowercase",
      new Response(encodeURIComponent(token).toLowerCase(), { status: 403 }),
    ],
    ["a header", failure(429, { trackingid: `T_${token}`, "content-type": token, date: token })],
    ["the status text", new Response("", { status: 400, statusText: token })],
    [
      "an error of fetch",
      Object.assign(new TypeError(`failed with ${token}`, { cause: new Error(token) }), {
        request: { headers: { authorization: token } },
      }),
    ],
    ["a 2xx that is not JSON", new Response(`<html>${token}`, { headers: { trackingid: token } })],
    ["a 2xx of the wrong shape", Response.json({ token })],
  ])("aren't shown if the token comes back in %s", async (_, act) => {
    const shown = everything(await errorOf(act, token));
    expect(shown).not.toMatch(/eyJ0b2tlbg/i);
    expect(shown).not.toContain(token);
    expect(shown).not.toContain(encodeURIComponent(token));
    expect(shown).not.toContain("private");
  });
});

describe("any response", () => {
  const status = fc.oneof(
    fc.constantFrom(200, 204, 302, 400, 401, 404, 429, 500, 503),
    fc.integer({ min: 200, max: 599 }),
  );
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
    fc
      .record(
        { message: fc.anything(), errors: fc.anything(), trackingId: fc.anything(), items: fc.anything() },
        { requiredKeys: [] },
      )
      .map((value) =>
        new TextEncoder().encode(
          JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? 0 : part)),
        ),
      ),
  );
  const headerValue = fc.string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((code) => code !== 0x7f)
      .map((code) => String.fromCharCode(code)),
    maxLength: 40,
  });
  const headers = fc.record(
    {
      trackingid: headerValue,
      "retry-after": headerValue,
      "content-type": headerValue,
      link: headerValue,
      date: headerValue,
    },
    { requiredKeys: [] },
  );

  it("becomes a value of the documented shape or one typed error, and never shows the token", async () => {
    const token = "secret-token";
    const isEmpty = (code: number): boolean => [204, 205, 304].includes(code);
    await fc.assert(
      fc.asyncProperty(status, body, headers, fc.boolean(), async (code, bytes, sent, isEcho) => {
        const echoed = isEcho ? new Uint8Array([...bytes, ...new TextEncoder().encode(token)]) : bytes;
        const act = new Response(isEmpty(code) ? null : echoed, {
          status: code,
          headers: isEcho ? { ...sent, trackingid: token } : sent,
        });
        const { webex, clock } = scripted([act], { retry: false, token });
        const { result } = await clock.run(
          webex.customers
            .list()
            .toArray()
            .catch((error: unknown) => error),
        );
        if (Array.isArray(result)) return;
        expect(isWebexError(result)).toBe(true);
        expect(code >= 200 && code < 300 ? ResponseFormatError : ApiError).toBe(
          result instanceof ApiError ? ApiError : (result as Error).constructor,
        );
        expect(everything(result)).not.toContain(token);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isWebexError", () => {
  it("recognizes errors of every copy of the package, and no others", async () => {
    vi.resetModules();
    const copy = await import("../../src/index.ts");
    const theirs = new copy.ConfigurationError("x");
    expect(theirs).not.toBeInstanceOf(ConfigurationError);
    expect(isWebexError(theirs)).toBe(true);
    for (const other of [new Error("x"), null, undefined, "x", { code: "timeout" }])
      expect(isWebexError(other)).toBe(false);
  });
});

describe("an error that a listing throws", () => {
  it("says how far the listing got, and where to resume", async () => {
    const { webex, clock } = scripted([page("a", "b", "c"), page("c", "d", "e"), failure(404)]);
    const seen: string[] = [];
    const work = (async () => {
      for await (const { id } of webex.customers.list({}, { pageSize: 3, concurrency: 1, offset: 10 }))
        seen.push(id);
    })();
    const { result } = await clock.run(rejection(work));
    expect(result).toMatchObject({ code: "not_found", position: { delivered: 5, offset: 14 } });
    expect(seen).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("says so even if there was no response", async () => {
    const { webex, clock } = scripted([page("a", "b", "c"), new TypeError("fetch failed")], { retry: false });
    const { result } = await clock.run(
      rejection(webex.customers.list({}, { pageSize: 3, concurrency: 1 }).toArray()),
    );
    expect(result).toBeInstanceOf(ConnectionError);
    expect(result).toMatchObject({ position: { delivered: 3, offset: 2 } });
  });
});
