import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  ConflictError,
  ListingError,
  NotFoundError,
  ResponseFormatError,
  type WholesaleClient,
} from "../../src/index.ts";
import { failure, page, rejection, scripted } from "../support/scripted-client.ts";
import { provisionRequest as request } from "./methods.ts";

const url = "https://webexapis.com/v1/wholesale/customers/c1";
const accepted = (): Response => Response.json({ url }, { status: 202 });
const reset = (): Error => new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });

describe("get", () => {
  it("asks for licenses only if it is told to", async () => {
    const { webex, clock, requests } = scripted([Response.json({}), Response.json({})]);
    await clock.run(webex.customers.get("c1"));
    await clock.run(webex.customers.get("c1", { includePackageLicenseInfo: true }));
    expect(requests.map((sent) => new URL(sent.url).search)).toEqual(["", "?includePackageLicenseInfo=true"]);
  });

  it.each([[[]], ["text"], [null], [1]])(
    "throws a ResponseFormatError for a body that is %j",
    async (body) => {
      const { webex, clock } = scripted([Response.json(body)]);
      const { result } = await clock.run(rejection(webex.customers.get("c1")));
      expect(result).toBeInstanceOf(ResponseFormatError);
      expect(result).toMatchObject({
        message: expect.stringContaining(
          "GET /wholesale/customers/{customerId}: 200 with a body of",
        ) as unknown,
      });
    },
  );
});

describe("findByExternalId", () => {
  const found = (...externalIds: string[]): Response =>
    Response.json({ items: externalIds.map((externalId, index) => ({ id: `c${index}`, externalId })) });

  it("resolves to the customer with exactly this key, even if the service returns others", async () => {
    const { webex, clock, requests } = scripted([found("47", "4711", "47110")]);
    const { result } = await clock.run(webex.customers.findByExternalId("4711"));
    expect(result).toEqual({ id: "c1", externalId: "4711" });
    expect(new URL(requests[0]?.url ?? "").searchParams.get("externalId")).toBe("4711");
  });

  it("resolves to undefined if there is none", async () => {
    const { webex, clock } = scripted([found("471")]);
    expect((await clock.run(webex.customers.findByExternalId("4711"))).result).toBeUndefined();
  });

  it("throws a ListingError that names both customers if there are two", async () => {
    const { webex, clock } = scripted([found("4711", "4711")]);
    const { result } = await clock.run(rejection(webex.customers.findByExternalId("4711")));
    expect(result).toBeInstanceOf(ListingError);
    expect(String(result)).toContain('c0 and c1 both have the externalId "4711"');
  });

  it("refuses a key that isn't a string, since no customer would match it", async () => {
    const { webex, clock, requests } = scripted([found("4711")]);
    const { result } = await clock.run(
      rejection(webex.customers.findByExternalId(4711 as unknown as string)),
    );
    expect(String(result)).toContain("`externalId` must be a non-empty string");
    expect(requests).toEqual([]);
  });

  it("skips what isn't a customer", async () => {
    const { webex, clock } = scripted([Response.json({ items: [null, { id: "c1", externalId: "4711" }] })]);
    const { result } = await clock.run(webex.customers.findByExternalId("4711"));
    expect(result?.id).toBe("c1");
  });

  it("refuses an empty key, which would list everyone", async () => {
    const { webex, clock, requests } = scripted([page("a")]);
    const { result } = await clock.run(rejection(webex.customers.findByExternalId("")));
    expect(result).toBeInstanceOf(ConfigurationError);
    expect(requests).toEqual([]);
  });
});

describe("provision and update", () => {
  const respond = (status: number, body: unknown, location?: string): Response => {
    const headers = location === undefined ? {} : { location };
    return body === undefined
      ? new Response(null, { status, headers })
      : Response.json(body, { status, headers });
  };

  it.each([
    ["the body's url", respond(202, { url }), "c1", url],
    ["the Location header", respond(202, {}, url), "c1", url],
    ["the Location header of a response without a body", respond(202, undefined, url), "c1", url],
    ["a relative Location", respond(202, {}, "/v1/wholesale/customers/c1"), "c1", url],
    ["a 200", respond(200, { url }), "c1", url],
    ["a Location next to a url without an id", respond(202, { url: "https://x.example/" }, url), "c1", url],
    ["a url with a slash at its end", respond(202, { url: `${url}/` }), "c1", `${url}/`],
    ["a percent-encoded id", respond(202, { url: `${url}%2F%3D?a=b` }), "c1/=", `${url}%2F%3D?a=b`],
  ])("take the customer from %s", async (_, response, customerId, expected) => {
    for (const call of [
      (customers: WholesaleClient["customers"]) => customers.provision(request),
      (customers: WholesaleClient["customers"]) => customers.update("c1", { packages: [] }),
    ]) {
      const { webex, clock } = scripted([response.clone()]);
      expect((await clock.run(call(webex.customers))).result).toEqual({ customerId, url: expected });
    }
  });

  it.each([
    ["neither", respond(202, {})],
    ["a url that can't be parsed", respond(202, { url: "http://[" })],
    ["a url with malformed percent-encoding", respond(202, { url: `${url}%zz` })],
    ["a url without a last segment", respond(202, { url: "https://webexapis.com/" })],
    ["the url of all customers", respond(202, { url: "https://webexapis.com/v1/wholesale/customers" })],
    ["a url that is a number", respond(202, { url: 1 })],
    ["an array", respond(202, [])],
  ])("throw a ResponseFormatError with outcomeUnknown for a 2xx with %s", async (_, response) => {
    const { webex, clock } = scripted([response]);
    const { result } = await clock.run(rejection(webex.customers.provision(request)));
    expect(result).toBeInstanceOf(ResponseFormatError);
    expect(result).toMatchObject({ outcomeUnknown: true, method: "POST" });
  });

  it("send what the request was when they were called", async () => {
    const { webex, clock, requests } = scripted([failure(429), accepted()]);
    const changing = structuredClone(request);
    const provisioning = webex.customers.provision(changing);
    changing.packages.push("webex_suite");
    await clock.run(provisioning);
    for (const sent of requests) expect(await sent.json()).toEqual(request);
  });
});

describe("a request that isn't an object", () => {
  it.each(["provision", "precheck"] as const)("is refused before it is sent: %s", async (method) => {
    for (const nothing of [undefined, null, "text", []]) {
      const { webex, clock, requests } = scripted([]);
      const { result } = await clock.run(
        rejection(webex.customers[method](nothing as unknown as typeof request)),
      );
      expect(result).toBeInstanceOf(ConfigurationError);
      expect(requests).toEqual([]);
    }
  });
});

describe("provision", () => {
  it("is not repeated where the service may have acted, and says so", async () => {
    const { webex, clock, requests } = scripted([reset()]);
    const { result } = await clock.run(rejection(webex.customers.provision(request)));
    expect(result).toMatchObject({ code: "connection_error", outcomeUnknown: true });
    expect(requests).toHaveLength(1);
  });
});

describe("remove", () => {
  const removed = new Response(null, { status: 202 });

  it.each([404, 410])("counts a %i after a lost response as done", async (status) => {
    const { webex, clock, requests } = scripted([reset(), failure(status)]);
    expect((await clock.run(webex.customers.remove("c1"))).result).toBeUndefined();
    expect(requests).toHaveLength(2);
  });

  it("throws a 404 on the first attempt, and one after an attempt that the service didn't carry out", async () => {
    for (const acts of [[failure(404)], [failure(429), failure(404)]]) {
      const { webex, clock } = scripted(acts);
      const { result } = await clock.run(rejection(webex.customers.remove("c1")));
      expect(result).toBeInstanceOf(NotFoundError);
      expect(result).toMatchObject({ outcomeUnknown: false });
    }
  });

  it("throws a 409 after a lost response, with outcomeUnknown", async () => {
    const { webex, clock } = scripted([reset(), failure(409)]);
    const { result } = await clock.run(rejection(webex.customers.remove("c1")));
    expect(result).toBeInstanceOf(ConflictError);
    expect(result).toMatchObject({ outcomeUnknown: true });
  });

  it("resolves to nothing, whatever the body", async () => {
    const { webex, clock } = scripted([removed, Response.json({ a: 1 }, { status: 200 })]);
    expect((await clock.run(webex.customers.remove("c1"))).result).toBeUndefined();
    expect((await clock.run(webex.customers.remove("c1"))).result).toBeUndefined();
  });
});

describe("precheck", () => {
  const info = { infoCode: 100, description: "Passed." };

  it.each([
    ["an array", { message: "success", info: [info] }, { message: "success", info: [info] }],
    ["an object", { message: "success", info }, { message: "success", info: [info] }],
    ["nothing", {}, { info: [] }],
    ["null", { info: null }, { info: [] }],
  ])("resolves to an array of info where the service sends %s", async (_, body, expected) => {
    const { webex, clock } = scripted([Response.json(body)]);
    const { result } = await clock.run(webex.customers.precheck({ address: request.address }));
    expect(result).toEqual(expected);
  });

  it("is retried like a GET", async () => {
    const { webex, clock, requests } = scripted([reset(), failure(503), Response.json({})]);
    await clock.run(webex.customers.precheck({ address: request.address }));
    expect(requests).toHaveLength(3);
  });
});
