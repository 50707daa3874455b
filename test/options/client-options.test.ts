import { describe, expect, it } from "vitest";
import { ConfigurationError, createWholesaleClient, paginate, type ClientOptions } from "../../src/index.ts";
import { scripted } from "../support/scripted-client.ts";

const { webex, requests } = scripted([]);

/** Options as plain JavaScript could give them. */
function create(options: object): unknown {
  return createWholesaleClient(options as ClientOptions);
}

describe("options that cannot be right are refused when the client is made", () => {
  it.each<[object, RegExp]>([
    [{ token: undefined }, /^`token` must be visible ASCII .*, got undefined\. Set it/],
    [{ token: "" }, /`token` .*, got a text of length 0\./],
    [{ token: " \n" }, /`token` .*, got a text of length 2\./],
    [{ token: "se cret" }, /`token` .*, got a text of length 7\. Set it/],
    [
      { token: "t", baseUrl: "webexapis.com" },
      /`baseUrl` must be an https: address .*, got "webexapis\.com"\. Give one/,
    ],
    [{ token: "t", baseUrl: "ftp://webexapis.com" }, /`baseUrl` must be an https: address/],
    [
      { token: "t", baseUrl: "http://webexapis.com/v1" },
      /`baseUrl` .* \(http: on loopback\) .*, got "http:\/\/webexapis\.com\/v1"/,
    ],
    [
      { token: "t", baseUrl: "https://user:pass@webexapis.com" },
      /without credentials.*, got a text of length 31\./,
    ],
    [{ token: "t", baseUrl: "user:pass@webexapis.com" }, /without credentials.*, got a text of length 23\./],
    [{ token: "t", baseUrl: "http://user@gateway.example", allowInsecure: true }, /without credentials/],
    [{ token: "t", baseUrl: "https://webexapis.com/v1?" }, /without .* query/],
    [{ token: "t", baseUrl: "https://webexapis.com/?a=b" }, /`baseUrl` .* without .* query/],
    [{ token: "t", baseUrl: "https://webexapis.com/#a" }, /without .* fragment/],
    [{ token: "t", baseUrl: "http://127.0.0.1.evil.example" }, /http: on loopback/],
    [
      { token: "t", timeoutMs: 0 },
      /`timeoutMs` must be an integer from 1 to 2147483647, got 0\. Give one, or leave the option out\./,
    ],
    [{ token: "t", timeoutMs: 2 ** 31 }, /`timeoutMs` must be/],
    [{ token: "t", timeoutMs: "1000" }, /`timeoutMs` must be .*, got "1000"/],
    [{ token: "t", timeoutMs: NaN }, /`timeoutMs` must be .*, got NaN/],
    [{ token: "t", retry: { maxRetries: -1 } }, /`retry\.maxRetries` must be an integer from 0/],
    [{ token: "t", retry: { baseDelayMs: 0.5 } }, /`retry\.baseDelayMs` must be an integer from 1/],
    [
      { token: "t", retry: { retries: 3 } },
      /`retry\.retries` is not an option of `retry`\. There are `retry\.maxRetries`/,
    ],
    [
      { token: "t", retry: true },
      /^`retry` must be given an object, got true\. It may hold `retry\.maxRetries`/,
    ],
    [{ token: "t", retry: null }, /^`retry` must be given an object/],
    [{ token: "t", allowInsecure: "false" }, /`allowInsecure` must be true or false, got "false"/],
    [
      { token: "t", headers: new Headers({ a: "b" }) },
      /`headers` must be a plain object, got an object\. Give/,
    ],
    [{ token: "t", headers: "x: y" }, /`headers` must be a plain object, got a text of length 4\./],
    [{ token: "t", headers: { a: 1 } }, /`headers\.a` must be an HTTP header .*, got a number\./],
    [{ token: "t", baseUrl: "webexapis.com/v1?access_token=SECRET" }, /^((?!SECRET).)*$/],
    [{ token: "t", fetch: "fetch" }, /`fetch` must be a function/],
    [{ token: "t", onEvent: {} }, /`onEvent` must be a function/],
    [
      { token: "t", onBehalfOfSubPartnerOrgId: " " },
      /`onBehalfOfSubPartnerOrgId` must be a text that is not blank/,
    ],
    [
      { token: "t", headers: { Authorization: "Bearer x" } },
      /`headers\.Authorization` must be .* other than Authorization, .* the token goes in `token`/,
    ],
    [{ token: "t", headers: { "bad name": "x" } }, /`headers\.bad name` must be an HTTP header/],
    [
      { token: "t", headers: { good: "line\nbreak" } },
      /`headers\.good` must be .*, got a text of length 10\./,
    ],
    [
      { token: "t", tokn: "t" },
      /`tokn` is not an option of createWholesaleClient\. There are `token`, `baseUrl`/,
    ],
  ])("%o", (options, message) => {
    expect(() => create(options)).toThrow(ConfigurationError);
    expect(() => create(options)).toThrow(message);
  });

  it("never with the token in the message", () => {
    expect(() => create({ token: "very secret" })).toThrow(/^((?!secret).)*$/);
    expect(() => create({ token: 4711 })).toThrow(/^`token` must be .*, got a number\./);
    expect(() => create({ token: "t", headers: { "x-pin": 4711 } })).toThrow(/^((?!4711).)*$/);
    expect(() => create("very-secret" as unknown as object)).toThrow(/^((?!secret).)*$/);
  });
});

describe("options that are right", () => {
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

describe("options of a listing that cannot be right are refused at the call, and nothing is sent", () => {
  it.each<[object, object, RegExp]>([
    [{}, { pageSize: 1 }, /`pageSize` must be an integer from 2 to 1000, got 1\. A page shares one item/],
    [{}, { pageSize: 1001 }, /`pageSize` must be/],
    [{}, { pageSize: 2.5 }, /`pageSize` must be/],
    [{}, { concurrency: 0 }, /`concurrency` must be an integer from 1/],
    [{}, { limit: -1 }, /`limit` must be an integer from 0/],
    [{}, { offset: -1 }, /`offset` must be an integer from 0/],
    [{}, { offset: "10" }, /`offset` must be .*, got "10"/],
    [{}, { signal: {} }, /`signal` must be an AbortSignal/],
    [{}, { pagesize: 10 }, /`pagesize` is not an option of a listing/],
    [
      { status: [] },
      {},
      /`status` must be a value that is not empty, or a list of such, got a list of length 0\. Leave it out to list all/,
    ],
    [{ status: "" }, {}, /`status` must be a value that is not empty/],
    [{ status: ["error", ""] }, {}, /`status` must be/],
    [{ externalId: " " }, {}, /`externalId` must be/],
    [{ externalId: null }, {}, /`externalId` must be .*, got null/],
    [{ orgId: { a: 1 } }, {}, /`orgId` must be .*, got an object/],
    [
      { statuss: "error" },
      {},
      /`statuss` is not an option of the filter\. There are `externalId`, `orgId`, `status`/,
    ],
    [{ externalId: NaN }, {}, /`externalId` must be .*, got NaN/],
    [{ offset: 3 }, {}, /`offset` is not an option of the filter/],
  ])("%o %o", (filter, options, message) => {
    expect(() => webex.customers.list(filter, options)).toThrow(ConfigurationError);
    expect(() => webex.customers.list(filter, options)).toThrow(message);
    expect(requests).toHaveLength(0);
  });

  it("also a `limit` of `toArray`", async () => {
    await expect(webex.customers.list().toArray({ limit: 1.5 })).rejects.toThrow(
      /`limit` must be an integer/,
    );
    const misspelt = { limt: 1 } as { limit?: number };
    await expect(webex.customers.list().toArray(misspelt)).rejects.toThrow(
      /`limt` is not an option of toArray/,
    );
  });
});

describe("paginate refuses", () => {
  it("an `http` that is not a client's own", () => {
    expect(() => paginate({ ...webex.http }, "/wholesale/customers")).toThrow(
      /`http` must be the one of a client/,
    );
  });

  it.each<[object, RegExp]>([
    [{ params: { qury: {} } }, /`qury` is not an option of params/],
    [{ params: "x" }, /^params must be given an object/],
    [{ params: { query: null } }, /^the filter must be given an object/],
    [{ parms: {} }, /`parms` is not an option of init/],
    [{ headers: { "bad name": "x" } }, /`headers\.bad name` must be an HTTP header/],
  ])("a call that would list everything by mistake: %o", (init, message) => {
    expect(() => paginate(webex.http, "/wholesale/customers", init)).toThrow(message);
    expect(requests).toHaveLength(0);
  });

  it("a path that is no list of the spec", () => {
    const path = "/wholesale/customer" as "/wholesale/customers";
    expect(() => paginate(webex.http, path)).toThrow(
      /`path` must be a list of the spec, got "\/wholesale\/customer"\. There are `\/wholesale\/customers`\./,
    );
  });
});
