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

  it("may name any host or a malformed one; the link leads to the server all the same", async () => {
    for (const host of ["elsewhere.test", "[[["]) {
      const line = "GET /v1/wholesale/customers?max=2 HTTP/1.1";
      const { response } = await rawExchange([line, `Host: ${host}`]);
      expect(response).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(response).toContain("Link: <<base>/wholesale/customers?max=2&offset=2>");
    }
  });

  it("may name the whole URL", async () => {
    const line = "GET http://proxied.test/v1/wholesale/customers?max=2 HTTP/1.1";
    const { response } = await rawExchange([line, "Host: proxied.test"]);
    expect(response).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });
});
