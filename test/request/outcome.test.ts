import { describe, expect, it } from "vitest";
import { CallError, isWebexError, unwrap } from "../../src/index.ts";
import { wait } from "../../src/time/wait.ts";
import { failure, hang, rejection, scripted, stall, type Act } from "../support/scripted-client.ts";
import { calls, type Kind } from "./calls.ts";

/** What the service does with one attempt. */
const acts = {
  refused: () => networkError("ECONNREFUSED"),
  reset: () => networkError("ECONNRESET"),
  silence: () => hang,
  stalled: () => stall,
  cut: () => new Response(brokenBody()),
  html: () => new Response("<html>Proxy</html>"),
  302: () => failure(302),
  400: () => failure(400),
  401: () => failure(401),
  404: () => failure(404),
  409: () => failure(409),
  423: () => failure(423),
  429: () => failure(429),
  500: () => failure(500),
  501: () => failure(501),
  503: () => failure(503),
} satisfies Record<string, () => Act>;

type ActName = keyof typeof acts;

function networkError(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

function brokenBody(): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      controller.error(networkError("ECONNRESET"));
    },
  });
}

/** The error of a call, and how many attempts it took. */
async function errorAfter(kind: Kind, ...names: ActName[]): Promise<{ error: unknown; sent: number }> {
  const { webex, clock, requests } = scripted(
    names.map((name) => acts[name]()),
    { retry: { maxRetries: names.length - 1 }, timeoutMs: 1000 },
  );
  const { result } = await clock.run(rejection(calls[kind](webex)));
  return { error: result, sent: requests.length };
}

const unknown = ["refused", "reset", "silence", "stalled", "cut", "html", 500, 501, 503] as const;
const refusals = [302, 400, 401, 404, 409, 423, 429] as const;

describe.each(["PUT", "DELETE", "POST"] as const)("the outcome of a %s", (kind) => {
  it.each(unknown)("is unknown after: %s", async (name) => {
    const { error } = await errorAfter(kind, name);
    expect(error).toBeInstanceOf(CallError);
    expect(error).toMatchObject({ outcomeUnknown: true });
  });

  it.each(refusals)("is known after: %s", async (name) => {
    expect((await errorAfter(kind, name)).error).toMatchObject({ status: name, outcomeUnknown: false });
  });

  it("is known after a redirect whose status a browser hides", async () => {
    const redirect = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
    const { webex, clock } = scripted([redirect]);
    const { result } = await clock.run(rejection(calls[kind](webex)));
    expect(result).toMatchObject({ status: 0, outcomeUnknown: false });
  });
});

describe.each(["GET", "precheck"] as const)("the outcome of a %s, which only reads, is known", (kind) => {
  it.each([...unknown, ...refusals])("after: %s", async (name) => {
    const { error } = await errorAfter(kind, name);
    expect(error).toBeInstanceOf(CallError);
    expect(error).toMatchObject({ outcomeUnknown: false });
  });

  it("even after a lost response and a 404", async () => {
    expect(await errorAfter(kind, "reset", 404)).toMatchObject({ error: { outcomeUnknown: false }, sent: 2 });
  });
});

describe("the outcome of several attempts", () => {
  it.each<[Kind, ActName[], boolean]>([
    ["PUT", ["reset", 409], true],
    ["PUT", ["silence", 400], true],
    ["PUT", ["stalled", 401], true],
    ["PUT", ["cut", 423], true],
    ["PUT", ["html", 429], true],
    ["PUT", [503, 302], true],
    ["PUT", ["reset", 429, 409], true],
    ["PUT", [429, "reset"], true],
    ["PUT", [429, 423, 409], false],
    ["DELETE", ["refused", 404], true],
    ["DELETE", [500, 404], true],
    ["DELETE", [429, 404], false],
    ["POST", [429, "reset"], true],
    ["POST", [423, 503], true],
    ["POST", [429, 409], false],
    ["POST", [423, 400], false],
  ])("%s: %j, unknown: %s", async (kind, names, outcomeUnknown) => {
    expect(await errorAfter(kind, ...names)).toMatchObject({ error: { outcomeUnknown }, sent: names.length });
  });

  it("isn't that of an earlier call of the same client", async () => {
    const { webex, clock } = scripted([networkError("ECONNRESET"), failure(409)], { retry: false });
    await clock.run(rejection(calls.PUT(webex)));
    expect((await clock.run(rejection(calls.PUT(webex)))).result).toMatchObject({ outcomeUnknown: false });
  });
});

describe("an error that isn't about the response says so too", () => {
  const token = ({ reason }: { reason: string }): string => (reason === "request" ? "old-token" : "");

  it("after a token function that fails behind a lost response", async () => {
    const { webex, clock } = scripted([networkError("ECONNRESET"), failure(401)], { token });
    const { result } = await clock.run(rejection(calls.PUT(webex)));
    expect(result).toMatchObject({ code: "token", outcomeUnknown: true });
  });

  it("after a bug in `fetch` behind a lost response", async () => {
    const bug = (): Promise<Response> => Promise.resolve(undefined as unknown as Response);
    const { webex, clock } = scripted([failure(503), bug]);
    const { result } = await clock.run(rejection(calls.PUT(webex)));
    expect(result).toMatchObject({ code: "configuration", outcomeUnknown: true });
  });

  it("after a `fetch` that sends a write and returns no Response", async () => {
    const { webex, clock } = scripted([], { fetch: () => Promise.resolve({} as Response) });
    const { result } = await clock.run(rejection(calls.POST(webex)));
    expect(result).toMatchObject({ code: "configuration", outcomeUnknown: true });
  });

  it("but not to another call that shares the failed renewal", async () => {
    const slow = async (context: { reason: string }): Promise<string> => {
      if (context.reason === "unauthorized") await wait(clock, 2000, undefined);
      return token(context);
    };
    const acts: Act[] = [networkError("ECONNRESET"), failure(401), failure(401)];
    const { webex, clock } = scripted(acts, { token: slow });
    const both = Promise.all([rejection(calls.PUT(webex)), rejection(calls.POST(webex))]);
    const { result } = await clock.run(both);
    expect(result.map((error) => isWebexError(error) && error.outcomeUnknown)).toEqual([true, undefined]);
  });

  it("but not after a refused attempt, nor if the call only reads, nor before anything is sent", async () => {
    const refused = scripted([failure(401)], { token });
    const { result: ofWrite } = await refused.clock.run(rejection(calls.PUT(refused.webex)));
    const reading = scripted([networkError("ECONNRESET"), failure(401)], { token });
    const { result: ofRead } = await reading.clock.run(rejection(calls.GET(reading.webex)));
    const unsent = scripted([], { token: () => "" });
    const { result: beforeAll } = await unsent.clock.run(rejection(calls.PUT(unsent.webex)));
    for (const error of [ofWrite, ofRead, beforeAll]) {
      expect(error).toMatchObject({ code: "token" });
      expect(error).not.toHaveProperty("outcomeUnknown");
    }
  });
});

describe("`outcomeUnknown`", () => {
  it("is in `toJSON()`", async () => {
    const { error } = await errorAfter("PUT", "reset", 409);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: "conflict", outcomeUnknown: true });
  });

  it("is on the error that `unwrap` throws later for a result of `http`", async () => {
    const { webex, clock } = scripted([networkError("ECONNRESET"), failure(409)]);
    const init = { params: { path: { customerId: "c-1" } } };
    const { result } = await clock.run(webex.http.DELETE("/wholesale/customers/{customerId}", init));
    expect(result.error).toEqual({});
    expect(await rejection(unwrap(result))).toMatchObject({ status: 409, outcomeUnknown: true });
  });

  it("is `true` if a 2xx names no customer", async () => {
    const { webex, clock } = scripted([Response.json({}, { status: 202 })]);
    const { result } = await clock.run(rejection(webex.customers.update("c-1", { packages: [] })));
    expect(result).toMatchObject({ code: "response_format", outcomeUnknown: true });
  });

  it("is never put on the reason of an abort, even if that is an error of this package", async () => {
    const { error: reason } = await errorAfter("GET", 404);
    const { webex, clock } = scripted([networkError("ECONNRESET"), hang]);
    const controller = new AbortController();
    clock.schedule(() => {
      controller.abort(reason);
    }, 800);
    const init = { params: { path: { customerId: "c-1" } }, signal: controller.signal };
    const work = webex.http.DELETE("/wholesale/customers/{customerId}", init);
    expect((await clock.run(rejection(work))).result).toBe(reason);
    expect(reason).toMatchObject({ outcomeUnknown: false });
  });
});

describe("`customers.remove`", () => {
  it.each([404, 410])("is done at a %i after a lost response", async (status) => {
    const { webex, clock, requests } = scripted([networkError("ECONNRESET"), failure(status)]);
    expect((await clock.run(webex.customers.remove("c-1"))).result).toBeUndefined();
    expect(requests).toHaveLength(2);
  });

  it("rejects at a 404 if no earlier attempt may have been carried out", async () => {
    const { webex, clock } = scripted([failure(429), failure(404)]);
    expect((await clock.run(rejection(webex.customers.remove("c-1")))).result).toMatchObject({ status: 404 });
  });
});
