import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { AuthenticationError, TokenError, type TokenContext } from "../../src/index.ts";
import { failure, hang, page, rejection, scripted, type Act } from "../support/scripted-client.ts";

/** A service that accepts one token and rejects all others. */
function accepting(token: () => string): Act {
  return (request) =>
    request.headers.get("authorization") === `Bearer ${token()}`
      ? page("a")
      : failure(401, {}, { message: "Expired." });
}

describe("a token function", () => {
  it("is called before each attempt, with the reason and a signal", async () => {
    const contexts: TokenContext[] = [];
    const token = (context: TokenContext): string => {
      contexts.push(context);
      return `token-${String(contexts.length)}`;
    };
    const { webex, clock, requests } = scripted([failure(503), page("a")], { token });
    await clock.run(webex.customers.list().first());
    expect(contexts.map(({ reason }) => reason)).toEqual(["request", "request"]);
    expect(contexts[0]?.signal).toBeInstanceOf(AbortSignal);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  it("is called once more after a 401, and the call is repeated once, even with `retry: false`", async () => {
    const reasons: string[] = [];
    const token = ({ reason }: TokenContext): string => {
      reasons.push(reason);
      return reason === "request" ? "old-token" : "new-token";
    };
    const act = accepting(() => "new-token");
    const { webex, clock, requests } = scripted([act, act], { token, retry: false });
    expect((await clock.run(webex.customers.list().first())).result?.id).toBe("a");
    expect(reasons).toEqual(["request", "unauthorized"]);
    expect(requests).toHaveLength(2);
  });

  it("that returns the same token again causes an AuthenticationError after two requests", async () => {
    const { webex, clock, requests } = scripted([failure(401), failure(401)], { token: () => "old-token" });
    const { result } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toBeInstanceOf(AuthenticationError);
    expect(result).toMatchObject({ attempts: 2 });
    expect(requests).toHaveLength(2);
  });

  it("is called once for any number of 401s for one token, even if some arrive late", async () => {
    let renewals = 0;
    const current = (): string => `token-${String(renewals)}`;
    const token = ({ reason }: TokenContext): string => {
      if (reason === "unauthorized") renewals += 1;
      return reason === "unauthorized" ? current() : "token-0";
    };
    const late = async (): Promise<Response> => {
      while (renewals === 0) await new Promise((resume) => setImmediate(resume));
      return failure(401);
    };
    const act = accepting(() => "token-1");
    const acts: Act[] = [
      ...Array<Act>(10).fill(act),
      ...Array<Act>(10).fill(late),
      ...Array<Act>(20).fill(act),
    ];
    const { webex, clock } = scripted(acts, { token });
    const calls = Array.from({ length: 20 }, () => webex.customers.list().first());
    const { result } = await clock.run(Promise.all(calls));
    expect(result.map((customer) => customer?.id)).toEqual(Array(20).fill("a"));
    expect(renewals).toBe(1);
  });

  it("is called for a renewal at most once per call, even after another 401", async () => {
    const reasons: string[] = [];
    const token = ({ reason }: TokenContext): string => `token-${String(reasons.push(reason))}`;
    const { webex, clock } = scripted([failure(401), failure(503), failure(401), page("a")], { token });
    expect((await clock.run(rejection(webex.customers.list().first()))).result).toBeInstanceOf(
      AuthenticationError,
    );
    expect(reasons).toEqual(["request", "unauthorized", "request"]);
  });

  it("that keeps returning an old token is called again each time the renewed one has expired", async () => {
    let renewals = 0;
    const token = ({ reason }: TokenContext): string =>
      reason === "request" ? "token-old" : `token-${String((renewals += 1))}`;
    let accepted = "token-1";
    const act = accepting(() => accepted);
    const { webex, clock } = scripted(
      Array.from({ length: 6 }, () => act),
      { token },
    );
    for (const next of ["token-1", "token-2", "token-3"]) {
      accepted = next;
      expect((await clock.run(webex.customers.list().first())).result?.id).toBe("a");
    }
    expect(renewals).toBe(3);
  });

  it("isn't called again for a late 401 of a token that has been renewed twice since", async () => {
    let renewals = 0;
    const token = ({ reason }: TokenContext): string => {
      if (reason === "unauthorized") renewals += 1;
      return `token-${String(renewals)}`;
    };
    let accepted = "token-1";
    const act = accepting(() => accepted);
    const late = async (): Promise<Response> => {
      while (renewals < 2) await new Promise((resume) => setImmediate(resume));
      return failure(401);
    };
    const { webex, clock } = scripted([late, act, act, act, act, act], { token });
    const slow = webex.customers.list().first();
    await webex.customers.list().first();
    accepted = "token-2";
    await webex.customers.list().first();
    expect((await clock.run(slow)).result?.id).toBe("a");
    expect(renewals).toBe(2);
  });

  it("that returned the rejected token again is called again for the next call", async () => {
    const reasons: string[] = [];
    const token = ({ reason }: TokenContext): string => {
      reasons.push(reason);
      return "old-token";
    };
    const { webex, clock } = scripted(
      Array.from({ length: 4 }, () => failure(401)),
      { token },
    );
    const call = async (): Promise<unknown> =>
      (await clock.run(rejection(webex.customers.list().first()))).result;
    expect([await call(), await call()]).toEqual([
      expect.any(AuthenticationError),
      expect.any(AuthenticationError),
    ]);
    expect(reasons).toEqual(["request", "unauthorized", "request", "unauthorized"]);
  });

  it("is called again when the renewed token is rejected too", async () => {
    let renewals = 0;
    const token = ({ reason }: TokenContext): string => {
      if (reason === "unauthorized") renewals += 1;
      return `token-${String(renewals)}`;
    };
    let accepted = "token-1";
    const act = accepting(() => accepted);
    const { webex, clock } = scripted([act, act, act, act], { token });
    await clock.run(webex.customers.list().first());
    accepted = "token-2";
    await clock.run(webex.customers.list().first());
    expect(renewals).toBe(2);
  });
});

describe("a token function that doesn't return a token", () => {
  const boom = new Error("the vault is sealed");

  it.each([
    [
      "throws",
      () => {
        throw boom;
      },
      { cause: boom },
    ],
    ["rejects", () => Promise.reject(boom), { cause: boom }],
    [
      "returns a blank string",
      () => " ",
      { message: /returned a string of length 1\. Return .* visible ASCII/ },
    ],
    ["returns several lines", () => "a\nb", { message: /a string of length 3\. / }],
    ["returns other characters", () => "tökén", { message: /a string of length 5\. / }],
    ["returns a number", () => 42 as unknown as string, { message: /returned a number\. / }],
    ["returns nothing", () => undefined as unknown as string, { message: /returned undefined\. / }],
  ])("because it %s: a TokenError without a retry, and nothing is sent", async (_, token, shape) => {
    const { webex, clock, requests } = scripted([], { token });
    const { result, elapsedMs } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toBeInstanceOf(TokenError);
    expect(result).toMatchObject({ code: "token", ...("cause" in shape ? shape : {}) });
    if ("message" in shape) expect(String(result)).toMatch(shape.message);
    expect({ elapsedMs, sent: requests.length }).toEqual({ elapsedMs: 0, sent: 0 });
  });

  it("because it throws an error with a request on it: the cause only has its message", async () => {
    const request = { headers: { authorization: "Bearer client-secret" } };
    const token = (): string => {
      throw Object.assign(new Error("refused"), { request, code: "E_REFUSED" });
    };
    const { webex, clock } = scripted([], { token });
    const { result } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toMatchObject({ cause: { name: "Error", message: "refused", code: "E_REFUSED" } });
    expect(inspect(result, { depth: Infinity, showHidden: true })).not.toContain("client-secret");
  });

  it("because it throws an error that contains its last token: the token is redacted", async () => {
    const token = ({ reason }: TokenContext): string => {
      if (reason === "request") return "first-token";
      throw new Error("can't renew first-token");
    };
    const { webex, clock } = scripted([failure(401)], { token });
    const { result } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toMatchObject({ code: "token", cause: { message: "can't renew [redacted]" } });
  });

  it("because it hangs: a TokenError after `timeoutMs`, and its signal is aborted", async () => {
    let signal: AbortSignal | undefined;
    const token = (context: TokenContext): Promise<string> => {
      signal = context.signal;
      return new Promise(() => undefined);
    };
    const { webex, clock } = scripted([], { token, timeoutMs: 2000 });
    const { result, elapsedMs } = await clock.run(rejection(webex.customers.list().first()));
    expect(result).toBeInstanceOf(TokenError);
    expect(String(result)).toMatch(/longer than 2000 ms/);
    expect({ elapsedMs, isAborted: signal?.aborted }).toEqual({ elapsedMs: 2000, isAborted: true });
  });

  it("because it hangs: an abort by the caller ends the wait with the caller's reason", async () => {
    const { webex, clock } = scripted([hang], { token: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const reason = new Error("left");
    clock.schedule(() => {
      controller.abort(reason);
    }, 10);
    const { result } = await clock.run(
      rejection(webex.customers.list({}, { signal: controller.signal }).first()),
    );
    expect(result).toBe(reason);
  });
});

describe("a token that is a string", () => {
  it("causes an AuthenticationError after one request if it is rejected", async () => {
    const { webex, clock, requests } = scripted([failure(401)]);
    expect((await clock.run(rejection(webex.customers.list().first()))).result).toBeInstanceOf(
      AuthenticationError,
    );
    expect(requests).toHaveLength(1);
  });
});
