import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ApiError,
  ConnectionError,
  isWebexError,
  RateLimitError,
  ResponseFormatError,
  TimeoutError,
  type TokenContext,
} from "../../src/index.ts";
import { wait } from "../../src/time/wait.ts";
import { watchListeners } from "../support/abort-listeners.ts";
import { failure, hang, page, rejection, scripted, stall, type Act } from "../support/scripted-client.ts";
import { calls, request, update } from "./calls.ts";

const reset = (): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("read"), { code: "ECONNRESET" }) });
const cut = (): Response => new Response('{"items":[{"id":');
const ok = (): Response => Response.json({ id: "a" });
const accepted = (): Response => Response.json({ url: "https://webexapis.com/v1/wholesale/customers/c-1" });
const html = (): Response => new Response("<html>Proxy</html>", { headers: { "content-type": "text/html" } });

describe.each(["GET", "precheck", "PUT", "DELETE"] as const)("a %s is retried after", (kind) => {
  it.each([
    ["429", () => failure(429, { "retry-after": "0" }), 429],
    ["423", () => failure(423, { "retry-after": "0" }), 423],
    ["500", () => failure(500), 500],
    ["502", () => failure(502), 502],
    ["503", () => failure(503), 503],
    ["504", () => failure(504), 504],
    ["a reset connection", reset, "connection"],
    ["a body that is cut off", cut, "body"],
    ["a proxy's page on a 200", html, "body"],
    ["silence", () => hang, "timeout"],
    ["a body that stalls", () => stall, "timeout"],
  ])("%s", async (_, act, reason) => {
    const { webex, clock, events } = scripted([act(), ok()]);
    const { result } = await clock.run(calls[kind](webex));
    expect(result).toEqual({ id: "a" });
    expect(events).toContainEqual(
      expect.objectContaining({ type: "retry", reason, attempt: 1, delayMs: 500 }),
    );
    expect(clock.timers).toBe(0);
  });
});

describe.each(["GET", "precheck", "PUT", "DELETE"] as const)("a %s is not retried after", (kind) => {
  it.each([400, 401, 403, 404, 405, 409, 410, 415, 428, 501, 505, 302])("%i", async (status) => {
    const { webex, clock, requests } = scripted([failure(status)]);
    const { result } = await clock.run(rejection(calls[kind](webex)));
    expect(result).toMatchObject({ status, attempts: 1, retryable: false });
    expect(requests).toHaveLength(1);
  });
});

describe("an empty 200", () => {
  it("is retried for a GET", async () => {
    const { webex, clock, events } = scripted([new Response(""), ok()]);
    expect((await clock.run(calls.GET(webex))).result).toEqual({ id: "a" });
    expect(events).toContainEqual(expect.objectContaining({ type: "retry", reason: "body" }));
  });

  it.each(["PUT", "DELETE", "POST"] as const)("is a success for a %s", async (kind) => {
    const { webex, clock, requests } = scripted([new Response("")]);
    expect((await clock.run(calls[kind](webex))).result).toBeUndefined();
    expect(requests).toHaveLength(1);
  });
});

describe("a listing is not retried after", () => {
  it("JSON of the wrong shape", async () => {
    const { webex, clock, requests } = scripted([
      Response.json({ item: [] }, { headers: { trackingid: "T1" } }),
    ]);
    const { result } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toBeInstanceOf(ResponseFormatError);
    expect(result).toMatchObject({
      status: 200,
      bytes: 11,
      trackingId: "T1",
      message:
        "GET /wholesale/customers: 200 with a body of 11 bytes that has no `items` array [tracking id T1]",
    });
    expect(requests).toHaveLength(1);
  });
});

describe("a POST that writes is retried only if the service did not act:", () => {
  it.each([429, 423])("after %i", async (status) => {
    const { webex, clock, requests } = scripted([failure(status), ok()]);
    expect((await clock.run(calls.POST(webex))).result).toEqual({ id: "a" });
    expect(requests).toHaveLength(2);
  });

  it.each<[string, Act]>([
    ["500", failure(500)],
    ["502", failure(502)],
    ["503", failure(503, { "retry-after": "1" })],
    ["504", failure(504)],
    ["a reset connection", reset()],
    ["a body that is cut off", cut()],
    ["a proxy's page on a 200", html()],
    ["silence", hang],
    ["a body that stalls", stall],
  ])("not after %s", async (_, act) => {
    const { webex, clock, requests } = scripted([act, ok()]);
    const { result } = await clock.run(rejection(calls.POST(webex)));
    expect(isWebexError(result)).toBe(true);
    expect(result).not.toMatchObject({ retryable: true });
    expect(requests).toHaveLength(1);
  });
});

describe("every attempt of a call", () => {
  it.each([
    ["PUT", update],
    ["POST", request],
    ["precheck", request],
  ] as const)("of a %s has the same headers and body", async (kind, body) => {
    const { webex, clock, requests } = scripted([failure(429), failure(423), ok()]);
    await clock.run(calls[kind](webex));
    for (const sent of requests) {
      expect(await sent.json()).toEqual(body);
      expect(sent.headers.get("content-type")).toBe("application/json");
    }
    expect(requests).toHaveLength(3);
  });

  it("has the body that the call was given, whatever the caller changes afterwards", async () => {
    const { webex, clock, requests } = scripted([failure(429), ok(), failure(429), accepted()]);
    const body = structuredClone(update);
    const init = { params: { path: { customerId: "c-1" } }, body };
    const first = webex.http.PUT("/wholesale/customers/{customerId}", init);
    body.packages.push("webex_meetings");
    init.params.path.customerId = "c-2";
    await clock.run(first);
    const second = webex.customers.update("c-1", body);
    body.packages.length = 0;
    await clock.run(second);
    expect(new Set(requests.map(({ url }) => new URL(url).pathname))).toEqual(
      new Set(["/v1/wholesale/customers/c-1"]),
    );
    expect(await Promise.all(requests.map((sent) => sent.json() as Promise<unknown>))).toEqual([
      { packages: ["webex_calling"] },
      { packages: ["webex_calling"] },
      { packages: ["webex_calling", "webex_meetings"] },
      { packages: ["webex_calling", "webex_meetings"] },
    ]);
  });
});

describe("the message of an error names the method and the path template", () => {
  it.each([
    ["GET", "GET /wholesale/customers/{customerId}"],
    ["PUT", "PUT /wholesale/customers/{customerId}"],
    ["DELETE", "DELETE /wholesale/customers/{customerId}"],
    ["POST", "POST /wholesale/customers"],
    ["precheck", "POST /wholesale/customers/validate"],
  ] as const)("of a %s", async (kind, name) => {
    for (const [act, problem] of [
      [failure(409), "409"],
      [reset(), `no complete response, attempt 1${kind === "POST" ? "" : " of 1"} - read`],
      [html(), "200 with a body of 18 bytes that is not JSON (text/html) - Proxy"],
    ] as const) {
      const { webex, clock } = scripted([act], { retry: false });
      const { result } = await clock.run(rejection(calls[kind](webex)));
      expect((result as Error).message).toBe(`${name}: ${problem}`);
    }
  });
});

describe("the number of attempts", () => {
  it("is bounded, and the error says how many there were", async () => {
    const { webex, clock, requests } = scripted(Array.from({ length: 9 }, () => failure(503)));
    const { result, elapsedMs } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toBeInstanceOf(ApiError);
    expect(result).toMatchObject({ attempts: 5, retryable: true });
    expect(requests).toHaveLength(5);
    expect(elapsedMs).toBe(500 + 1000 + 2000 + 4000);
  });

  it("is one with `retry: false`", async () => {
    const { webex, clock, requests } = scripted([failure(503)], { retry: false });
    await clock.run(rejection(webex.customers.list().first()));
    expect(requests).toHaveLength(1);
  });

  it("is in the message of a call without a response", async () => {
    const connection = scripted([reset(), reset()], { retry: { maxRetries: 1 } });
    const { result: lost } = await connection.clock.run(rejection(connection.webex.customers.list().first()));
    expect(lost).toBeInstanceOf(ConnectionError);
    expect(lost).toMatchObject({
      attempts: 2,
      message: "GET /wholesale/customers: no complete response, attempt 2 of 2 - read",
      cause: { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } },
    });
    const silence = scripted([hang], { retry: false, timeoutMs: 1500 });
    const { result: late, elapsedMs } = await silence.clock.run(
      rejection(silence.webex.customers.list().first()),
    );
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late).toMatchObject({
      message: "GET /wholesale/customers: no complete response after 1500 ms, attempt 1 of 1",
    });
    expect(elapsedMs).toBe(1500);
  });

  it("keeps the tracking id of a response that stalled", async () => {
    const { webex, clock } = scripted([stall], { retry: false });
    const { result } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toMatchObject({ trackingId: "ROUTER_STALLED" });
  });
});

describe("a rate limit without `Retry-After`", () => {
  it.each([429, 423])("waits after a %i for at least half of ten times `baseDelayMs`", async (status) => {
    for (const [chance, firstMs] of [
      [0, 2500],
      [1, 5000],
    ] as const) {
      const { webex, clock } = scripted([failure(status), page("a")], {}, () => chance);
      expect((await clock.run(webex.customers.list().first())).elapsedMs).toBe(firstMs);
    }
  });

  it("is retried for more than half a minute by default, even with the shortest random waits", async () => {
    const acts = Array.from({ length: 5 }, () => failure(429, { "retry-after": "rand(30),add(30)" }));
    const { webex, clock } = scripted(acts, {}, () => 0);
    expect((await clock.run(rejection(webex.customers.list().first()))).elapsedMs).toBe(
      2500 + 5000 + 10_000 + 15_000,
    );
  });
});

describe("Retry-After", () => {
  it("is a wait in seconds", async () => {
    const { webex, clock } = scripted([failure(429, { "retry-after": "7" }), page("a")]);
    expect((await clock.run(webex.customers.list().first())).elapsedMs).toBe(7000);
  });

  it("can be a date, which counts from the response's own Date", async () => {
    const date = { date: "Tue, 15 Nov 1994 08:12:31 GMT", "retry-after": "Tue, 15 Nov 1994 08:12:41 GMT" };
    const { webex, clock } = scripted([failure(503, date), page("a")]);
    expect((await clock.run(webex.customers.list().first())).elapsedMs).toBe(10_000);
  });

  it("beyond `maxRetryAfterMs` fails the call at once, and the error has the wait", async () => {
    const { webex, clock, requests } = scripted([failure(429, { "retry-after": "194" })]);
    const { result, elapsedMs } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toBeInstanceOf(RateLimitError);
    expect(result).toMatchObject({ retryAfterMs: 194_000, attempts: 1 });
    expect({ elapsedMs, sent: requests.length }).toEqual({ elapsedMs: 0, sent: 1 });
  });

  it.each([
    ["malformed", "rand(30),add(30)"],
    ["too large for a timer", "9".repeat(400)],
    ["an impossible date", "Sun, 31 Feb 2027 08:49:37 GMT"],
  ])("counts as absent if it is %s", async (_, value) => {
    const { webex, clock } = scripted([failure(503, { "retry-after": value }), page("a")]);
    expect((await clock.run(webex.customers.list().first())).elapsedMs).toBe(500);
  });

  it.each([
    ["Tue, 15 Nov 1994 08:12:41 GMT"],
    ["Tuesday, 15-Nov-94 08:12:41 GMT"],
    ["Tue Nov 15 08:12:41 1994"],
    ["10, 3"],
  ])("is understood in every form of RFC 9110, and if it is repeated: %s", async (value) => {
    const date = { date: "Tue, 15 Nov 1994 08:12:31 GMT", "retry-after": value };
    const { webex, clock } = scripted([failure(503, date), page("a")]);
    expect((await clock.run(webex.customers.list().first())).elapsedMs).toBe(10_000);
  });

  it.each(["0", "Tue, 15 Nov 1994 08:12:31 GMT"])(
    "that has passed doesn't shorten the backoff: %s",
    async (value) => {
      const acts = Array.from({ length: 5 }, () => failure(429, { "retry-after": value }));
      const { webex, clock } = scripted(acts);
      expect((await clock.run(rejection(webex.customers.list().first()))).elapsedMs).toBe(
        500 + 1000 + 2000 + 4000,
      );
    },
  );

  it("ends a wait on time, even if the system clock stops", async () => {
    const { webex, clock } = scripted([failure(429, { "retry-after": "1" }), page("a"), page("b")]);
    clock.date = () => 0;
    expect((await clock.run(webex.customers.list().first())).elapsedMs).toBe(1000);
    expect((await clock.run(webex.customers.list().first())).elapsedMs).toBe(0);
  });

  it("of a 429 holds back every call to the same resource", async () => {
    const { webex, clock, requests } = scripted([failure(429, { "retry-after": "5" }), page("a"), page("b")]);
    const first = webex.customers.list().first();
    const second = (async () => {
      while (requests.length === 0 || clock.timers !== 1) await new Promise((resume) => setImmediate(resume));
      const startedAt = clock.now();
      await webex.customers.list().first();
      return clock.now() - startedAt;
    })();
    expect((await clock.run(Promise.all([first, second]))).result[1]).toBe(5000);
  });

  it.each(["GET", "PUT", "DELETE", "POST", "precheck"] as const)(
    "of a 429 of a %s holds back every kind of call to its resource",
    async (kind) => {
      for (const other of Object.values(calls)) {
        const acts = [failure(429, { "retry-after": "5" }), ok()];
        const { webex, clock } = scripted(acts, { retry: { maxRetries: 0 } });
        await clock.run(rejection(calls[kind](webex)));
        expect((await clock.run(other(webex))).elapsedMs).toBe(5000);
      }
    },
  );

  it("holds back the repeat after a 401, too", async () => {
    const token = async ({ reason }: TokenContext): Promise<string> => {
      if (reason === "unauthorized") await wait(clock, 1000, undefined);
      return `token for ${reason}`.replaceAll(" ", "-");
    };
    const acts = [failure(401), failure(429, { "retry-after": "5" }), page("a"), page("b")];
    const sentAt: number[] = [];
    const { webex, clock } = scripted(
      acts.map((act) => () => {
        sentAt.push(clock.now());
        return act;
      }),
      { token },
    );
    const startedAt = clock.now();
    await clock.run(Promise.all([webex.customers.list().first(), webex.customers.list().first()]));
    expect(sentAt.map((at) => at - startedAt)).toEqual([0, 0, 5000, 5000]);
  });

  it("of a 423 only holds back calls to its own URL", async () => {
    const locked = failure(423, { "retry-after": "5" });
    const { webex, clock } = scripted([locked, page("b"), page("c")], { retry: { maxRetries: 1 } });
    const get = (id: string): Promise<unknown> =>
      webex.http.GET("/wholesale/customers/{customerId}", { params: { path: { customerId: id } } });
    const first = get("a");
    const startedAt = clock.now();
    const elapsed = async (call: Promise<unknown>): Promise<number> =>
      call.then(() => clock.now() - startedAt);
    const settled = Promise.all([elapsed(first), new Promise(setImmediate).then(() => elapsed(get("b")))]);
    expect((await clock.run(settled)).result).toEqual([5000, 0]);
  });

  it("holds back other calls even if its own isn't retried", async () => {
    const acts = [failure(429, { "retry-after": "5" }), failure(429, { "retry-after": "5" }), page("a")];
    const { webex, clock } = scripted(acts, { retry: { maxRetries: 1 } });
    await clock.run(rejection(webex.customers.list().first()));
    expect((await clock.run(webex.customers.list().first())).elapsedMs).toBe(5000);
  });

  it("is announced with the whole wait if another one holds the resource longer", async () => {
    const acts = [
      failure(429, { "retry-after": "60" }),
      failure(429, { "retry-after": "1" }),
      page("a"),
      page("b"),
    ];
    const { webex, clock, events } = scripted(acts);
    await clock.run(Promise.all([webex.customers.list().first(), webex.customers.list().first()]));
    expect(events.flatMap((event) => (event.type === "retry" ? [event.delayMs] : []))).toEqual([
      60_000, 60_000,
    ]);
  });

  it("with any value causes a wait within the limits", async () => {
    const header = fc.oneof(
      fc.string({ unit: "grapheme-ascii" }),
      fc.bigInt({ min: 0n }).map(String),
      fc.date().map(String),
    );
    await fc.assert(
      fc.asyncProperty(header, async (value) => {
        const { webex, clock } = scripted([
          failure(429, { "retry-after": value.replaceAll("\n", "") }),
          page("a"),
        ]);
        const { elapsedMs } = await clock.run(
          webex.customers
            .list()
            .first()
            .catch((error: unknown) => error),
        );
        expect(elapsedMs).toBeLessThanOrEqual(120_000);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("an abort", () => {
  const reason = new Error("the user left");

  it.each([
    ["a wait", () => failure(429, { "retry-after": "60" })],
    ["a request", () => hang],
    ["a body", () => stall],
  ])("ends %s at once, with the reason of the signal", async (_, act) => {
    const { webex, clock } = scripted([act()]);
    const controller = new AbortController();
    clock.schedule(() => {
      controller.abort(reason);
    }, 100);
    const { signal } = controller;
    const { result, elapsedMs } = await clock.run(rejection(webex.customers.list({}, { signal }).first()));
    expect(result).toBe(reason);
    expect(elapsedMs).toBe(100);
    expect(clock.timers).toBe(0);
  });

  it.each([
    ["obeys its signal", (): Act => hang],
    ["ignores its signal", (): Act => () => new Promise(() => undefined)],
    ["stalls in the body", (): Act => stall],
  ])("ends the wait after an attempt that timed out, with a fetch that %s", async (_, act) => {
    const options = { timeoutMs: 200, retry: { baseDelayMs: 5000 } };
    const { webex, clock } = scripted([act(), page("a")], options);
    const controller = new AbortController();
    clock.schedule(() => {
      controller.abort(reason);
    }, 300);
    const { signal } = controller;
    const listeners = watchListeners(signal);
    const { result, elapsedMs } = await clock.run(rejection(webex.customers.list({}, { signal }).first()));
    expect(result).toBe(reason);
    expect(elapsedMs).toBe(300);
    expect(listeners.size).toBe(0);
  });

  it("keeps the tracking id of a late response out of the error for the next attempt", async () => {
    const { clock, webex } = scripted(
      [
        () =>
          new Promise((resolve) => {
            clock.schedule(() => {
              resolve(failure(500, { trackingid: "LATE" }));
            }, 150);
          }),
        hang,
      ],
      { timeoutMs: 100, retry: { maxRetries: 1, baseDelayMs: 1 } },
    );
    const { result } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toMatchObject({ code: "timeout", attempts: 2 });
    expect(result).not.toHaveProperty("trackingId");
  });

  it.each([200, 500])("cancels a body of status %i from a fetch that ignores the signal", async (status) => {
    let cancelled = 0;
    const body = new ReadableStream({ cancel: () => void (cancelled += 1) });
    const { webex, clock } = scripted([new Response(body, { status })], { retry: false, timeoutMs: 100 });
    expect((await clock.run(rejection(webex.customers.list().first()))).result).toBeInstanceOf(TimeoutError);
    expect(cancelled).toBe(1);
  });

  it("works on `http` too, and before anything is sent", async () => {
    const { webex, requests } = scripted([]);
    const signal = AbortSignal.abort(reason);
    expect(await rejection(webex.http.GET("/wholesale/customers", { signal }))).toBe(reason);
    expect(await rejection(webex.customers.list({}, { signal }).toArray())).toBe(reason);
    expect(requests).toHaveLength(0);
  });
});

describe("any sequence of faults shorter than the number of attempts", () => {
  it("leaves a listing complete and in order", async () => {
    const fault = fc.constantFrom(
      () => failure(429, { "retry-after": "1" }),
      () => failure(503),
      () => failure(423),
      reset,
      cut,
      html,
      () => hang,
      () => stall,
    );
    const gap = fc.tuple(fc.array(fault, { maxLength: 4 }), fc.nat(3));
    await fc.assert(
      fc.asyncProperty(
        fc.array(gap, { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        async (gaps, concurrency) => {
          const ids = Array.from({ length: 30 }, (_, index) => `id-${String(index)}`);
          const serve = (request: Request): Response => {
            const query = new URL(request.url).searchParams;
            const offset = Number(query.get("offset"));
            return page(...ids.slice(offset, offset + Number(query.get("max"))));
          };
          const served = (count: number): Act[] => Array<Act>(count).fill(serve);
          const acts = gaps.flatMap(([faults, between]) => [
            ...faults.map((act) => act()),
            ...served(between),
          ]);
          const { webex, clock } = scripted([...acts, ...served(60)], { retry: { maxRetries: 24 } });
          const { result } = await clock.run(
            webex.customers.list({}, { pageSize: 5, concurrency }).toArray(),
          );
          expect(result.map(({ id }) => id)).toEqual(ids);
        },
      ),
      { numRuns: 300 },
    );
  });
});
