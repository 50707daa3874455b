import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { ConfigurationError } from "../../src/index.ts";
import type { Operation } from "../../src/operation.ts";
import { failure, rejection, scripted } from "../support/scripted-client.ts";
import { methods, methodsWithId, type Method } from "./methods.ts";

/** Where a request names the sub-partner; `undefined` if its operation can't. */
async function subPartnerOf(request: Request, { operation }: Method): Promise<unknown> {
  const { subPartner }: Operation = operations[operation];
  if (!subPartner) return undefined;
  if (subPartner.in === "query") return new URL(request.url).searchParams.get(subPartner.name);
  return ((await request.json()) as Record<string, unknown>)[subPartner.name];
}

/** The first request of a method, which the service rejects. */
async function firstRequest(method: Method, options?: object, subPartner?: string): Promise<Request> {
  const { webex, clock, requests } = scripted([failure(400)], { onBehalfOfSubPartnerOrgId: subPartner });
  await clock.run(method.call(webex, options).catch(() => undefined));
  return requests[0] ?? expect.unreachable("Nothing was sent.");
}

describe("a resource method", () => {
  it.each(methods)("sends the method, path and body of its operation: $name", async (method) => {
    const request = await firstRequest(method);
    expect([request.method, new URL(request.url).pathname]).toEqual([
      operations[method.operation].method,
      `/v1${method.path}`,
    ]);
    const text = await request.text();
    expect(text === "" ? undefined : JSON.parse(text)).toEqual(method.body);
  });

  it.each(methods)("sends the headers of its options: $name", async (method) => {
    const request = await firstRequest(method, { headers: { "x-trace": "1" } });
    expect(request.headers.get("x-trace")).toBe("1");
  });

  it.each(methods)("names the client's sub-partner where its operation has it: $name", async (method) => {
    const { subPartner }: Operation = operations[method.operation];
    const request = await firstRequest(method, {}, "of the client=");
    expect(await subPartnerOf(request, method)).toBe(subPartner && "of the client=");
  });

  it.each(methods)("names the sub-partner of its options, or refuses one: $name", async (method) => {
    const { subPartner }: Operation = operations[method.operation];
    const options = { onBehalfOfSubPartnerOrgId: "of the call" };
    if (subPartner) {
      const request = await firstRequest(method, options, "of the client");
      expect(await subPartnerOf(request, method)).toBe("of the call");
    } else {
      const { webex, clock, requests } = scripted([]);
      const { result } = await clock.run(rejection(method.call(webex, options)));
      expect(String(result)).toContain("Unknown option `onBehalfOfSubPartnerOrgId`");
      expect(requests).toEqual([]);
    }
  });

  it.each(methods)("refuses an unknown option before it sends anything: $name", async ({ name, call }) => {
    const { webex, clock, requests } = scripted([]);
    const { result } = await clock.run(rejection(call(webex, { signl: 1 })));
    expect(result).toMatchObject({
      code: "configuration",
      message: expect.stringContaining(`Unknown option \`signl\` of ${name}.`) as unknown,
    });
    expect(requests).toEqual([]);
  });

  it.each(methods)("ends with the reason of an aborted signal: $name", async ({ call }) => {
    const reason = new Error("enough");
    const { webex, clock, requests } = scripted([]);
    const { result } = await clock.run(rejection(call(webex, { signal: AbortSignal.abort(reason) })));
    expect(result).toBe(reason);
    expect(requests).toEqual([]);
  });
});

describe("an id", () => {
  const ids = ["", " ", ".", "..", "\ud800"];

  it.each(methodsWithId.flatMap(([name, call]) => ids.map((id) => [name, id, call] as const)))(
    "is refused if it would lead to another path: %s(%j)",
    async (_, id, call) => {
      const { webex, clock, requests } = scripted([]);
      const { result } = await clock.run(rejection(call(webex, id)));
      expect(result).toBeInstanceOf(ConfigurationError);
      expect(String(result)).toContain("must be a non-empty path segment");
      expect(requests).toEqual([]);
    },
  );

  it.each(methodsWithId)("is percent-encoded: %s", async (_, call) => {
    const { webex, clock, requests } = scripted([failure(400)]);
    await clock.run(call(webex, "a/b?c=d#é").catch(() => undefined));
    expect(requests[0]?.url).toContain("/a%2Fb%3Fc%3Dd%23%C3%A9");
  });
});
