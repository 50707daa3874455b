import { setTimeout as delay } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { createWholesaleClient } from "../../src/index.ts";

describe("a fetch that keeps only the signal of its request", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;

  it("sees the signal abort on a timeout, even though nothing else references the request", async () => {
    let isAborted = false;
    const fetch = ({ signal }: Request): Promise<Response> =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          isAborted = true;
          reject(signal.reason as Error);
        });
      });
    const webex = createWholesaleClient({ token: "token", fetch, timeoutMs: 60, retry: false });
    const call = webex.customers.list().first();
    await delay(20);
    collectGarbage();
    await expect(call).rejects.toMatchObject({ code: "timeout" });
    expect(isAborted).toBe(true);
  });
});

describe("a call through the `fetch` of the platform", () => {
  it("makes no `Request`, which would cost more than the rest of the call", async () => {
    const request = vi.fn(globalThis.Request);
    vi.stubGlobal("Request", request);
    vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ items: [] })));
    try {
      await createWholesaleClient({ token: "token" }).http.GET("/wholesale/customers");
      expect(request).not.toHaveBeenCalled();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
