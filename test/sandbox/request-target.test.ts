import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { createSandbox, type SandboxRequest } from "../../src/sandbox/index.ts";

const access = "Authorization: Bearer sandbox-token";

/** The answer to a request line and headers that no HTTP client would send, and what the sandbox noted. */
async function answerTo(...lines: string[]): Promise<{ answer: string; noted: readonly SandboxRequest[] }> {
  const sandbox = createSandbox({ customers: 5 });
  const server = await sandbox.listen();
  const socket = connect(Number(new URL(server.baseUrl).port), "127.0.0.1");
  socket.write([...lines, "Connection: close", "", ""].join("\r\n"));
  const answer = (await text(socket)).replaceAll(server.baseUrl, "<base>");
  await server.close();
  return { answer, noted: sandbox.requests };
}

describe("a request over HTTP", () => {
  it.each([
    ["//", "//"],
    ["//x:99999999/y", "//x:99999999/y"],
    ["http://[/x", "/http%3A%2F%2F%5B%2Fx"],
    ["http://a:99999999/x", "/http%3A%2F%2Fa%3A99999999%2Fx"],
  ])("for %s is a 404 in the documented form", async (target, path) => {
    const { answer, noted } = await answerTo(`GET ${target} HTTP/1.1`, "Host: a", access);
    expect(answer).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    expect(answer).toMatch(/\r\nTrackingID: SANDBOX_[-0-9A-F]{36}\r\n/);
    expect(answer).toContain(`"errors":[{"description":"There is nothing at ${path}."}]`);
    expect(noted).toMatchObject([{ method: "GET", url: path, status: 404 }]);
  });

  it("may name any host or a malformed one; the link leads to the server all the same", async () => {
    for (const host of ["elsewhere.test", "[[["]) {
      const line = "GET /v1/wholesale/customers?max=2 HTTP/1.1";
      const { answer } = await answerTo(line, `Host: ${host}`, access);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).toContain("Link: <<base>/wholesale/customers?max=2&offset=2>");
    }
  });

  it("may name the whole URL", async () => {
    const line = "GET http://proxied.test/v1/wholesale/customers?max=2 HTTP/1.1";
    const { answer } = await answerTo(line, "Host: proxied.test", access);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });
});
