import { EventEmitter, once } from "node:events";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  TokenError,
  type RefreshTokenOptions,
  type RenewedTokens,
} from "../../src/index.ts";
import { refreshTokenProviderIn } from "../../src/auth/refresh-token-provider.ts";
import { hang, rejection } from "../support/scripted-client.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const credentials = { clientId: "client", clientSecret: "client-secret", refreshToken: "refresh-1" };
const signal = new AbortController().signal;
const ask = { reason: "request", signal } as const;
const renew = { reason: "unauthorized", signal } as const;

type Act = Response | Error | ((request: Request) => Promise<Response>);

function provider(acts: Act[], options: Partial<RefreshTokenOptions> & object = {}) {
  const clock = new VirtualClock();
  const forms: URLSearchParams[] = [];
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    forms.push(new URLSearchParams(await request.clone().text()));
    const act = acts[requests.length - 1];
    if (!act || act instanceof Error) throw act ?? new Error("no more responses");
    return typeof act === "function" ? act(request) : act;
  };
  const token = refreshTokenProviderIn({ clock, random: () => 1 }, { ...credentials, fetch, ...options });
  return { token, clock, forms, requests };
}

function rejected(): Response {
  return Response.json({ error: "invalid_grant" }, { status: 400 });
}

function grant(accessToken: string, more: object = { expires_in: 1000 }): Response {
  return Response.json({ access_token: accessToken, token_type: "Bearer", ...more });
}

describe("a refresh-token provider", () => {
  it("sends the refresh grant to the spec's token endpoint, once while the token is valid", async () => {
    const { token, forms, requests } = provider([grant("access-1")]);
    expect([await token(ask), await token(ask)]).toEqual(["access-1", "access-1"]);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST https://webexapis.com/v1/access_token",
    ]);
    expect(Object.fromEntries(forms[0] ?? [])).toEqual({
      grant_type: "refresh_token",
      client_id: "client",
      client_secret: "client-secret",
      refresh_token: "refresh-1",
    });
  });

  it("renews ahead of expiry, when a tenth of the token's life is left", async () => {
    const { token, clock, requests } = provider([grant("access-1"), grant("access-2")]);
    await token(ask);
    await clock.run(pass(clock, 899_000));
    expect(await token(ask)).toBe("access-1");
    await clock.run(pass(clock, 2000));
    expect(await token(ask)).toBe("access-2");
    expect(requests).toHaveLength(2);
  });

  it("never renews ahead if the service doesn't say when the token expires", async () => {
    const { token, clock, requests } = provider([grant("access-1", {})]);
    await token(ask);
    await clock.run(pass(clock, 10 ** 12));
    expect(await token(ask)).toBe("access-1");
    expect(requests).toHaveLength(1);
  });

  it("renews after a 401, and never twice at once", async () => {
    const { token, requests } = provider([grant("access-1"), grant("access-2")]);
    await token(ask);
    expect(await Promise.all([token(renew), token(renew), token(renew)])).toEqual(Array(3).fill("access-2"));
    expect(requests).toHaveLength(2);
  });

  it("uses the latest refresh token, and passes each new set to `onTokens`", async () => {
    const kept: RenewedTokens[] = [];
    const onTokens = (tokens: RenewedTokens): void => void kept.push(tokens);
    const responses = [
      grant("access-1", { expires_in: 60, refresh_token: "refresh-2" }),
      grant("access-2", {}),
    ];
    const { token, clock, forms } = provider(responses, { onTokens });
    const date = clock.date();
    await token(ask);
    await token(renew);
    expect(forms.map((form) => form.get("refresh_token"))).toEqual(["refresh-1", "refresh-2"]);
    expect(kept).toEqual([
      { accessToken: "access-1", refreshToken: "refresh-2", expiresAt: date + 60_000 },
      { accessToken: "access-2", refreshToken: "refresh-2" },
    ]);
  });

  it("keeps a token that is still valid when the renewal ahead fails", async () => {
    const { token, clock } = provider([grant("access-1"), rejected()]);
    await token(ask);
    await clock.run(pass(clock, 950_000));
    expect(await token(ask)).toBe("access-1");
  });

  it("reports tokens that it could not hand out, even if the old token is still valid", async () => {
    const onTokens = ({ accessToken }: RenewedTokens): void => {
      if (accessToken === "access-2") throw new Error("disk full");
    };
    const { token, clock } = provider([grant("access-1"), grant("access-2")], { onTokens });
    await token(ask);
    await clock.run(pass(clock, 950_000));
    expect(await rejection(Promise.resolve(token(ask)))).toMatchObject({
      code: "token",
      message: expect.stringContaining("may not have been stored") as unknown,
      cause: { message: "disk full" },
    });
    expect(await token(ask)).toBe("access-2");
  });

  it("waits for `onTokens` before anyone gets the new token, but no longer than `timeoutMs`", async () => {
    const onTokens = ({ accessToken }: RenewedTokens): Promise<void> | undefined =>
      accessToken === "access-2" ? new Promise(() => undefined) : undefined;
    const { token, clock } = provider([grant("access-1"), grant("access-2")], { onTokens });
    await token(ask);
    const waiting = [renew, ask].map((context) => rejection(Promise.resolve(token(context))));
    const { result, elapsedMs } = await clock.run(Promise.all(waiting));
    expect(elapsedMs).toBe(30_000);
    for (const error of result) expect(String(error)).toMatch(/`onTokens` took longer than 30000 ms/);
    expect(await token(ask)).toBe("access-2");
  });

  it("accepts a response that only has a status, headers and text", async () => {
    const text = (): Promise<string> => Promise.resolve('{"access_token":"access-1"}');
    const bare = { status: 200, headers: new Headers(), text } as Response;
    expect(await provider([() => Promise.resolve(bare)]).token(ask)).toBe("access-1");
  });

  it("starts over after a failure", async () => {
    const { token } = provider([rejected(), grant("access-1")]);
    await rejection(Promise.resolve(token(ask)));
    expect(await token(ask)).toBe("access-1");
  });

  it("renews for each request a token that expires at once", async () => {
    const { token, requests } = provider([grant("a", { expires_in: 0 }), grant("b", { expires_in: "0" })]);
    expect([await token(ask), await token(ask)]).toEqual(["a", "b"]);
    expect(requests).toHaveLength(2);
  });

  it("isn't misled by a system clock that is set back", async () => {
    const { token, clock, requests } = provider([grant("access-1"), grant("access-2")]);
    await token(ask);
    clock.date = () => 0;
    await clock.run(pass(clock, 901_000));
    expect(await token(ask)).toBe("access-2");
    expect(requests).toHaveLength(2);
  });
});

describe("a renewal is retried after", () => {
  it.each<[string, () => Act, number]>([
    ["503", () => new Response(null, { status: 503 }), 500],
    [
      "429 with `Retry-After`",
      () => new Response(null, { status: 429, headers: { "retry-after": "7" } }),
      7000,
    ],
    ["a reset connection", () => new TypeError("fetch failed"), 500],
  ])("%s", async (_, act, waitMs) => {
    const { token, clock, requests } = provider([act(), grant("access-1")]);
    const { result, elapsedMs } = await clock.run(Promise.resolve(token(ask)));
    expect({ result, elapsedMs, sent: requests.length }).toEqual({
      result: "access-1",
      elapsedMs: waitMs,
      sent: 2,
    });
  });

  it("429 without `Retry-After`, as far as `timeoutMs` allows, and the endpoint's own words are kept", async () => {
    const busy = (): Response =>
      Response.json({ error: "slow_down", error_description: "Too many requests." }, { status: 429 });
    const { token, clock, requests } = provider([busy(), busy(), busy(), busy(), busy()]);
    const { result, elapsedMs } = await clock.run(rejection(Promise.resolve(token(ask))));
    expect(String(result)).toMatch(/: 429 - Too many requests\.$/);
    expect({ elapsedMs, sent: requests.length }).toEqual({ elapsedMs: 15_000, sent: 3 });
  });

  it("no failure that outlasts `timeoutMs`, and no bug in `fetch`", async () => {
    const later = new Response(null, { status: 429, headers: { "retry-after": "40" } });
    const { token, requests } = provider([later]);
    expect(String(await rejection(Promise.resolve(token(ask))))).toMatch(/^TokenError: POST .*: 429/);
    expect(requests).toHaveLength(1);
    const buggy = provider([() => Promise.reject(new TypeError("x is not a function"))]);
    expect(String(await rejection(Promise.resolve(buggy.token(ask))))).toMatch(/`fetch` has a bug/);
    expect(buggy.requests).toHaveLength(1);
  });
});

describe("a renewal that fails is a TokenError without the secrets", () => {
  const echo = "bad client-secret and refresh-1";

  it.each([
    [
      "a rejection",
      Response.json(
        { error: "invalid_grant", error_description: echo },
        { status: 400, statusText: "Bad Request" },
      ),
      /400 Bad Request - bad \[redacted\] and \[redacted\]/,
    ],
    [
      "a proxy's page",
      new Response(`<html><body>Denied: ${echo}</body></html>`, { status: 403 }),
      /403.* - Denied: bad/,
    ],
    [
      "a redirect, which is not followed",
      new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } }),
      /302/,
    ],
    ["a 200 without a token", Response.json({ access_token: "" }), /200 without a usable/],
    [
      "a 200 with an error",
      Response.json({ error: "invalid_grant", error_description: echo }),
      /200 without a usable `access_token` - bad \[redacted\]/,
    ],
    [
      "a 200 that isn't JSON",
      new Response("access_token=refresh-1&x=y"),
      /200 without a usable `access_token`$/,
    ],
    [
      "no response",
      Object.assign(new Error(echo), { headers: { authorization: "client-secret" } }),
      /no response/,
    ],
    ["silence", hang, /no complete response after 30000 ms/],
  ])("%s", async (_, act, message) => {
    const { token, clock } = provider([act]);
    const { result } = await clock.run(rejection(Promise.resolve(token(ask))));
    expect(result).toBeInstanceOf(TokenError);
    expect(String(result)).toMatch(message);
    const shown = inspect(result, { depth: Infinity, showHidden: true }) + JSON.stringify(result);
    expect(shown).not.toMatch(/client-secret|refresh-1/);
  });
});

describe("a response that arrives too late, from a fetch that ignores its signal", () => {
  it("is cancelled", async () => {
    const arrival = new EventEmitter();
    const late = async (): Promise<Response> => {
      await once(arrival, "now");
      return new Response(new ReadableStream({ cancel: () => void arrival.emit("cancelled") }));
    };
    const { token, clock } = provider([late]);
    await clock.run(rejection(Promise.resolve(token(ask))));
    const cancelled = once(arrival, "cancelled");
    arrival.emit("now");
    await cancelled;
  });
});

describe("the options of a refresh-token provider", () => {
  it.each([
    [{ clientSecret: " " }, /`clientSecret` must be a non-empty string/],
    [
      { tokenUrl: "http://elsewhere.example/token" },
      /`tokenUrl` must be an https: URL \(http: on loopback\)/,
    ],
    [
      { tokenUrl: new URL("https://gateway.example/token") },
      /`tokenUrl` must be a non-empty string, got an object/,
    ],
    [{ timeoutMs: 0 }, /`timeoutMs` must be an integer from 1/],
    [{ onToken: () => undefined }, /^Unknown option `onToken`/],
  ])("are checked at once: %o", (options: object, message) => {
    expect(() => provider([], options)).toThrow(ConfigurationError);
    expect(() => provider([], options)).toThrow(message);
  });
});

function pass(clock: VirtualClock, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(resolve, delayMs);
  });
}
