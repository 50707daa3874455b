import { describe, expect, it } from "vitest";
import { ConfigurationError, createWholesaleClient, paginate, type ClientOptions } from "../../src/index.ts";
import { page, scripted } from "../support/scripted-client.ts";

const { webex, requests } = scripted([]);

/** Options that plain JavaScript can pass. */
function create(options: object): unknown {
  return createWholesaleClient(options as ClientOptions);
}

describe("invalid options are rejected when the client is created", () => {
  it.each<[object, RegExp]>([
    [{ token: undefined }, /^`token` must be a string of visible ASCII .*, got undefined\. Pass the/],
    [{ token: "" }, /`token` .*, got a string of length 0\./],
    [{ token: " \n" }, /`token` .*, got a string of length 2\./],
    [{ token: "se cret" }, /`token` .*, got a string of length 7\. Pass/],
    [
      { token: "t", baseUrl: "webexapis.com" },
      /`baseUrl` must be an https: URL .*, got "webexapis\.com"\. Pass one/,
    ],
    [{ token: "t", baseUrl: "ftp://webexapis.com" }, /`baseUrl` must be an https: URL/],
    [
      { token: "t", baseUrl: "http://webexapis.com/v1" },
      /`baseUrl` .* \(http: on loopback\) .*, got "http:\/\/webexapis\.com\/v1"/,
    ],
    [
      { token: "t", baseUrl: "https://user:pass@webexapis.com" },
      /without credentials.*, got a string of length 31\./,
    ],
    [
      { token: "t", baseUrl: "user:pass@webexapis.com" },
      /without credentials.*, got a string of length 23\./,
    ],
    [{ token: "t", baseUrl: "http://user@gateway.example", allowInsecure: true }, /without credentials/],
    [{ token: "t", baseUrl: "https://webexapis.com/v1?" }, /without .* query/],
    [{ token: "t", baseUrl: "https://webexapis.com/?a=b" }, /`baseUrl` .* without .* query/],
    [{ token: "t", baseUrl: "https://webexapis.com/#a" }, /without .* fragment/],
    [{ token: "t", baseUrl: "http://127.0.0.1.evil.example" }, /http: on loopback/],
    [
      { token: "t", timeoutMs: 0 },
      /`timeoutMs` must be an integer from 1 to 2147483647, got 0\. Pass a valid value or omit the option\./,
    ],
    [{ token: "t", timeoutMs: 2 ** 31 }, /`timeoutMs` must be/],
    [{ token: "t", timeoutMs: "1000" }, /`timeoutMs` must be .*, got "1000"/],
    [{ token: "t", timeoutMs: NaN }, /`timeoutMs` must be .*, got NaN/],
    [{ token: "t", retry: { maxRetries: -1 } }, /`retry\.maxRetries` must be an integer from 0/],
    [{ token: "t", retry: { baseDelayMs: 0.5 } }, /`retry\.baseDelayMs` must be an integer from 1/],
    [
      { token: "t", retry: { retries: 3 } },
      /^Unknown option `retry\.retries` of `retry`\. Valid options: `retry\.maxRetries`/,
    ],
    [
      { token: "t", retry: true },
      /^`retry` expects an options object, got true\. Valid options: `retry\.maxRetries`/,
    ],
    [{ token: "t", retry: null }, /^`retry` expects an options object/],
    [{ token: "t", allowInsecure: "false" }, /`allowInsecure` must be true or false, got "false"/],
    [
      { token: "t", headers: new Headers({ a: "b" }) },
      /`headers` must be a plain object, got an iterable\. Pass/,
    ],
    [{ token: "t", headers: "x: y" }, /`headers` must be a plain object, got a string of length 4\./],
    [{ token: "t", headers: { a: 1 } }, /`headers\.a` must be an HTTP header .*, got a number\./],
    [{ token: "t", baseUrl: "webexapis.com/v1?access_token=SECRET" }, /^((?!SECRET).)*$/],
    [{ token: "t", onBehalfOfSubPartnerOrgId: "a\ud800" }, /`onBehalfOfSubPartnerOrgId` must be/],
    [{ token: "t", fetch: "fetch" }, /`fetch` must be a function/],
    [{ token: "t", onEvent: {} }, /`onEvent` must be a function/],
    [
      { token: "t", onBehalfOfSubPartnerOrgId: " " },
      /`onBehalfOfSubPartnerOrgId` must be a non-empty string/,
    ],
    [
      { token: "t", headers: { Authorization: "Bearer x" } },
      /`headers\.Authorization` must be .* other than Authorization, .* The token goes in `token`/,
    ],
    [{ token: "t", headers: { "bad name": "x" } }, /`headers\.bad name` must be an HTTP header/],
    [
      { token: "t", headers: { good: "line\nbreak" } },
      /`headers\.good` must be .*, got a string of length 10\./,
    ],
    [
      { token: "t", tokn: "t" },
      /^Unknown option `tokn` of createWholesaleClient\. Valid options: `token`, `baseUrl`/,
    ],
  ])("%o", (options, message) => {
    expect(() => create(options)).toThrow(ConfigurationError);
    expect(() => create(options)).toThrow(message);
  });

  it("and the message never shows the token", () => {
    expect(() => create({ token: "very secret" })).toThrow(/^((?!secret).)*$/);
    expect(() => create({ token: 4711 })).toThrow(/^`token` must be .*, got a number\./);
    expect(() => create({ token: "t", headers: { "x-pin": 4711 } })).toThrow(/^((?!4711).)*$/);
    expect(() => create("very-secret" as unknown as object)).toThrow(/^((?!secret).)*$/);
  });
});

describe("options that an object inherits", () => {
  it("are checked and used like its own", async () => {
    class Options {
      readonly token = "t";
      get timeoutMs(): unknown {
        return String(5000);
      }
    }
    expect(() => create(new Options())).toThrow(/^`timeoutMs` must be .*, got "5000"/);
    expect(() =>
      create(Object.create({ token: "t", retry: Object.create({ maxRetries: -3 }) as object }) as object),
    ).toThrow(/^`retry\.maxRetries` must be/);
    const { webex, requests } = scripted([]);
    await webex.customers.list(Object.create({ externalId: "mine" }) as object).first();
    expect(requests[0]?.url).toMatch(/\?externalId=mine&offset=0&max=1$/);
  });

  it("are read once, so that the value checked is the value used", () => {
    let reads = 0;
    const options = {
      token: "t",
      get timeoutMs(): number {
        reads += 1;
        return reads;
      },
    };
    create(options);
    expect(reads).toBe(1);
  });
});

describe("the arguments of a call are copied when it is made", () => {
  it("so changing a filter afterwards has no effect", async () => {
    const { webex, requests } = scripted([page("a"), page("b")]);
    const status = ["error"];
    const filter: { status: string[]; externalId?: string } = { status, externalId: "a" };
    const first = webex.customers.list(filter);
    status[0] = "deleting";
    status.push("updating");
    const second = webex.customers.list(filter);
    delete filter.externalId;
    await first.first();
    await second.first();
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?externalId=a&status=error&offset=0&max=1",
      "?externalId=a&status=deleting,updating&offset=0&max=1",
    ]);
  });

  it("and so are headers, options and parameters", async () => {
    const headers: Record<string, string> = { "x-a": "1" };
    const { webex, requests } = scripted([], { headers });
    headers["x-a"] = "2";
    const own = { "x-b": "1" };
    const options = { limit: 1 };
    const listing = paginate(webex.http, "/wholesale/customers", { headers: own }, options);
    own["x-b"] = "2";
    options.limit = 5;
    await listing.toArray();
    const query = { orgId: "a" };
    const call = webex.http.GET("/wholesale/customers", { params: { query }, headers: own });
    query.orgId = "b";
    own["x-b"] = "3";
    await call;
    expect(
      requests.map(({ url, headers: sent }) => [new URL(url).search, sent.get("x-a"), sent.get("x-b")]),
    ).toEqual([
      ["?offset=0&max=1", "1", "1"],
      ["?orgId=a", "1", "2"],
    ]);
  });
});

describe("valid options", () => {
  it.each([
    { baseUrl: "http://localhost:3000/v1" },
    { baseUrl: "http://127.0.0.1:3000" },
    { baseUrl: "http://[::1]:3000/v1/" },
    { baseUrl: "http://gateway.example/v1", allowInsecure: true },
    { baseUrl: undefined, fetch: undefined, timeoutMs: undefined, retry: undefined, headers: undefined },
    { retry: { maxRetries: undefined, baseDelayMs: 1 }, timeoutMs: 2_147_483_647 },
    { retry: false as const },
  ])("are accepted: %o", (options) => {
    expect(() => createWholesaleClient({ token: "t", ...options })).not.toThrow();
  });
});

describe("invalid options of a listing are rejected at the call, before anything is sent", () => {
  it.each<[object, object, RegExp]>([
    [{}, { pageSize: 1 }, /`pageSize` must be an integer from 2 to 1000, got 1\. A page shares one item/],
    [{}, { pageSize: 1001 }, /`pageSize` must be/],
    [{}, { pageSize: 2.5 }, /`pageSize` must be/],
    [{}, { concurrency: 0 }, /`concurrency` must be an integer from 1/],
    [{}, { limit: -1 }, /`limit` must be an integer from 0/],
    [{}, { offset: -1 }, /`offset` must be an integer from 0/],
    [{}, { offset: "10" }, /`offset` must be .*, got "10"/],
    [{}, { signal: {} }, /`signal` must be an AbortSignal/],
    [{}, { pagesize: 10 }, /^Unknown option `pagesize` of a listing/],
    [
      { status: [] },
      {},
      /`status` must be a non-empty value, or a non-empty array of them, got an array of length 0\. Omit it to list all/,
    ],
    [{ status: "" }, {}, /`status` must be a non-empty value/],
    [{ status: ["error", ""] }, {}, /`status` must be/],
    [{ externalId: " " }, {}, /`externalId` must be/],
    [{ externalId: null }, {}, /`externalId` must be .*, got null/],
    [{ orgId: { a: 1 } }, {}, /`orgId` must be .*, got an object/],
    [{ externalId: "a\ud800" }, {}, /`externalId` must be/],
    [{ status: ["error", "\udc00"] }, {}, /`status` must be/],
    [{ status: ["error", , "updating"] }, {}, /`status` must be/],
    [
      { statuss: "error" },
      {},
      /^Unknown option `statuss` of the filter\. Valid options: `externalId`, `orgId`, `status`/,
    ],
    [{ externalId: NaN }, {}, /`externalId` must be .*, got NaN/],
    [{ offset: 3 }, {}, /^Unknown option `offset` of the filter/],
  ])("%o %o", (filter, options, message) => {
    expect(() => webex.customers.list(filter, options)).toThrow(ConfigurationError);
    expect(() => webex.customers.list(filter, options)).toThrow(message);
    expect(requests).toHaveLength(0);
  });

  it("but a `limit` of Infinity means no limit", async () => {
    const { webex: fresh } = scripted([]);
    expect(await fresh.customers.list({}, { limit: Infinity }).toArray({ limit: Infinity })).toEqual([]);
  });

  it("and so is an invalid option of `toArray`", async () => {
    await expect(webex.customers.list().toArray({ limit: 1.5 })).rejects.toThrow(
      /`limit` must be an integer/,
    );
    const misspelt = { limt: 1 } as { limit?: number };
    await expect(webex.customers.list().toArray(misspelt)).rejects.toThrow(
      /^Unknown option `limt` of toArray/,
    );
  });
});

describe("paginate rejects", () => {
  it.each([{ GET: webex.http.GET }, {}, null, "http"])("an `http` that isn't a client's own: %o", (http) => {
    expect(() => paginate(http as typeof webex.http, "/wholesale/customers")).toThrow(
      /^`http` must be the `http` of a client, got .*\. Pass `webex\.http` itself\./,
    );
  });

  it.each<[object, RegExp]>([
    [{ params: { qury: {} } }, /^Unknown option `qury` of params/],
    [{ params: "x" }, /^params expects an options object/],
    [{ params: { query: new URLSearchParams("status=error") } }, /^the filter .*, got an iterable/],
    [{ params: { query: null } }, /^the filter expects an options object/],
    [{ parms: {} }, /^Unknown option `parms` of init/],
    [{ headers: { "bad name": "x" } }, /`headers\.bad name` must be an HTTP header/],
  ])("a call that would list everything by mistake: %o", (init, message) => {
    expect(() => paginate(webex.http, "/wholesale/customers", init)).toThrow(message);
    expect(requests).toHaveLength(0);
  });

  it("a path that isn't a list of the spec", () => {
    const path = "/wholesale/customer" as "/wholesale/customers";
    expect(() => paginate(webex.http, path)).toThrow(
      /`path` must be the path of a list in the spec, got "\/wholesale\/customer"\. Lists: `\/wholesale\/customers`, /,
    );
  });
});
