import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { createSandbox, type SandboxRequest } from "../../../src/sandbox/index.ts";

const access = "Authorization: Bearer sandbox-token";

interface Exchange {
  /** The response as sent, with `<base>` for the server's base URL. */
  response: string;
  logged: readonly SandboxRequest[];
}

/** Sends a request line and headers that no HTTP client would. */
async function exchange(...lines: string[]): Promise<Exchange> {
  const sandbox = createSandbox({ customers: 5 });
  const server = await sandbox.listen();
  const socket = connect(Number(new URL(server.baseUrl).port), "127.0.0.1");
  socket.write([...lines, "Connection: close", "", ""].join("\r\n"));
  const response = (await text(socket)).replaceAll(server.baseUrl, "<base>");
  await server.close();
  return { response, logged: sandbox.requests };
}

describe("a request over HTTP", () => {
  it.each([
    ["//", "//"],
    ["//x:99999999/y", "//x:99999999/y"],
    ["http://[/x", "/http%3A%2F%2F%5B%2Fx"],
    ["http://a:99999999/x", "/http%3A%2F%2Fa%3A99999999%2Fx"],
  ])("for %s is a 404 in the documented form", async (target, path) => {
    const { response, logged } = await exchange(`GET ${target} HTTP/1.1`, "Host: a", access);
    expect(response).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    expect(response).toMatch(/\r\nTrackingID: SANDBOX_[-0-9A-F]{36}\r\n/);
    expect(response).toContain(`"errors":[{"description":"There is nothing at ${path}."}]`);
    expect(logged).toMatchObject([{ method: "GET", url: path, status: 404 }]);
  });

  it("may name any host or a malformed one; the link leads to the server all the same", async () => {
    for (const host of ["elsewhere.test", "[[["]) {
      const line = "GET /v1/wholesale/customers?max=2 HTTP/1.1";
      const { response } = await exchange(line, `Host: ${host}`, access);
      expect(response).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(response).toContain("Link: <<base>/wholesale/customers?max=2&offset=2>");
    }
  });

  it("may name the whole URL", async () => {
    const line = "GET http://proxied.test/v1/wholesale/customers?max=2 HTTP/1.1";
    const { response } = await exchange(line, "Host: proxied.test", access);
    expect(response).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });
});
