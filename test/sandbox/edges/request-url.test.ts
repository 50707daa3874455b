import { describe, expect, it } from "vitest";
import { rawExchange } from "./raw-exchange.ts";

describe("a request over HTTP", () => {
  it.each([
    ["//", "//"],
    ["//x:99999999/y", "//x:99999999/y"],
    ["http://[/x", "/http%3A%2F%2F%5B%2Fx"],
    ["http://a:99999999/x", "/http%3A%2F%2Fa%3A99999999%2Fx"],
  ])("for %s is a 404 in the documented form", async (target, path) => {
    const { response, logged } = await rawExchange([`GET ${target} HTTP/1.1`, "Host: a"]);
    expect(response).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    expect(response).toMatch(/\r\nTrackingID: SANDBOX_[-0-9A-F]{36}\r\n/);
    expect(response).toContain(`"errors":[{"description":"There is nothing at ${path}."}]`);
    expect(logged).toMatchObject([{ method: "GET", url: path, status: 404 }]);
  });

  it.each(["http", "https", "other"])("may name the whole URL: %s", async (protocol) => {
    const url = `${protocol}://proxied.test/v1/wholesale/customers?max=2`;
    const { response } = await rawExchange([`GET ${url} HTTP/1.1`, "Host: proxied.test"]);
    expect(response).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(response).toContain(`Link: <${url}&offset=2>; rel="next"`);
  });
});

describe("over HTTP, the link to the next page", () => {
  const target = "/v1/wholesale/customers?max=2";
  const next = (base: string): string => `Link: <${base}/wholesale/customers?max=2&offset=2>; rel="next"`;

  it.each([
    ["localhost:8080", "http://localhost:8080/v1"],
    ["gateway.test", "http://gateway.test/v1"],
    ["GATEWAY.test:80", "http://gateway.test/v1"],
    ["[::1]:8080", "http://[::1]:8080/v1"],
  ])("leads to the host that the caller used: %s", async (host, base) => {
    const { response } = await rawExchange([`GET ${target} HTTP/1.1`, `Host: ${host}`]);
    expect(response).toContain(next(base));
  });

  it.each(["[[[", "a:99999999", "user@a", "a/b", "a?b", "a#b", "a b"])(
    "leads to the server if Host is malformed: %s",
    async (host) => {
      const { response } = await rawExchange([`GET ${target} HTTP/1.1`, `Host: ${host}`]);
      expect(response).toContain(next("<base>"));
    },
  );

  it("points to the server if there is no Host, as in HTTP/1.0", async () => {
    const { response } = await rawExchange([`GET ${target} HTTP/1.0`]);
    expect(response).toContain(next("<base>"));
  });

  it.each([
    ["https", "https://gateway.test/v1"],
    ["http", "http://gateway.test/v1"],
    ["ftp", "http://gateway.test/v1"],
  ])("keeps the protocol that a proxy reports: %s", async (protocol, base) => {
    const forwarded = ["Host: gateway.test", `X-Forwarded-Proto: ${protocol}`];
    const { response } = await rawExchange([`GET ${target} HTTP/1.1`, ...forwarded]);
    expect(response).toContain(next(base));
  });

  it.each([`${target}#part`, `http://user:secret@gateway.test${target}#part`])(
    "has neither a fragment nor credentials: %s",
    async (full) => {
      const { response } = await rawExchange([`GET ${full} HTTP/1.1`, "Host: gateway.test"]);
      expect(response).toContain(next("http://gateway.test/v1"));
    },
  );
});
