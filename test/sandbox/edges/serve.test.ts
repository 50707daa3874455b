import { describe, expect, it } from "vitest";
import { rawExchange } from "./raw-exchange.ts";

const request = ["GET /v1/wholesale/customers HTTP/1.1", "Host: sandbox.test"];

/** The declared length of a response's body, and the length that arrived. */
function lengthsOf(response: string): { declared: number; arrived: number } {
  const [head = "", body = ""] = response.split("\r\n\r\n");
  const [, declared] = /^content-length: (\d+)$/im.exec(head) ?? [];
  return { declared: Number(declared), arrived: Buffer.byteLength(body) };
}

describe("a response over HTTP", () => {
  it("declares its length in bytes", async () => {
    const customers = [{ id: "a", address: { city: "München" } }];
    const { response, code } = await rawExchange(request, { customers });
    const { declared, arrived } = lengthsOf(response);
    expect({ declared, code }).toEqual({ declared: arrived, code: undefined });
  });

  it("that is truncated declares its full length, and the connection closes halfway", async () => {
    const [whole, cut] = [await rawExchange(request), await rawExchange(request, { faults: ["truncate"] })];
    expect(cut.response).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const { declared, arrived } = lengthsOf(cut.response);
    expect(declared).toBe(lengthsOf(whole.response).arrived);
    expect(arrived / declared).toBeCloseTo(0.5, 1);
  });

  it.each(["reset", "lost-answer"] as const)("isn't sent on %s: the connection is reset", async (fault) => {
    const { response, code } = await rawExchange(request, { faults: [fault] });
    expect({ response, code }).toEqual({ response: "", code: "ECONNRESET" });
  });
});
