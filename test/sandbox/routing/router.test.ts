import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { createRouter } from "../../../src/sandbox/routing/router.ts";
import { errorOf } from "../list-customers.ts";
import { violations } from "../spec.ts";

const operations = [
  { id: "list", method: "GET", path: "/things" },
  { id: "create", method: "POST", path: "/things" },
  { id: "get", method: "GET", path: "/things/{thingId}" },
  { id: "remove", method: "DELETE", path: "/things/{thingId}" },
  { id: "validate", method: "POST", path: "/things/validate" },
  { id: "send", method: "POST", path: "/things/{thingId}/mails/{mailId}" },
] as const;

/** The operation and path parameters that a request reaches, or the status and `Allow` that refuse it. */
function resolve(method: string, pathname: string): unknown {
  const match = createRouter(operations)(method, pathname);
  if ("status" in match) return { status: match.status, ...match.headers };
  return { id: match.operation.id, ...match.path };
}

describe("a request reaches the operation of its method and path", () => {
  it.each([
    ["GET", "/things", { id: "list" }],
    ["POST", "/v1/things", { id: "create" }],
    ["GET", "/a/b/c/things/x", { id: "get", thingId: "x" }],
    ["DELETE", "/v1/things/x", { id: "remove", thingId: "x" }],
    ["POST", "/v1/things/x/mails/y", { id: "send", thingId: "x", mailId: "y" }],
  ])("%s %s", (method, pathname, reached) => {
    expect(resolve(method, pathname)).toEqual(reached);
  });

  it("with decoded path parameters", () => {
    expect(resolve("GET", "/v1/things/a%2Fb%20c")).toEqual({ id: "get", thingId: "a/b c" });
  });

  it("where a literal segment wins over a parameter", () => {
    expect(resolve("POST", "/v1/things/validate")).toEqual({ id: "validate" });
    expect(resolve("GET", "/v1/things/validate")).toEqual({ status: 405, Allow: "POST" });
  });
});

describe("a known path with another method is a 405 that lists the allowed ones", () => {
  it.each([
    ["PUT", "/v1/things", "GET, POST"],
    ["OPTIONS", "/v1/things/x", "GET, DELETE"],
    ["get", "/v1/things", "GET, POST"],
  ])("%s %s", (method, pathname, allow) => {
    expect(resolve(method, pathname)).toEqual({ status: 405, Allow: allow });
  });
});

describe("any other path is a 404", () => {
  it.each(["/", "/v1", "/v1/thing", "/v1/things/", "/v1/my-things", "/things/x/y", "/things/%E0%A4%A"])(
    "%s",
    (pathname) => {
      expect(resolve("GET", pathname)).toEqual({ status: 404 });
    },
  );
});

describe("the sandbox", () => {
  const sandbox = createSandbox({ customers: 3 });
  const fetch = async (url: string, method = "GET"): Promise<Response> =>
    sandbox.fetch(new Request(url, { method, headers: { authorization: `Bearer ${sandbox.token}` } }));

  it.each([
    "https://webexapis.com/v1/wholesale/customers",
    "http://localhost/wholesale/customers",
    "https://gateway.test/webex/v1/wholesale/customers",
  ])("lists customers at %s", async (url) => {
    expect((await fetch(url)).status).toBe(200);
  });

  it("names the path in a 404 of the spec's form", async () => {
    const response = await fetch("https://sandbox.test/v1/wholesale/customer");
    expect(response.status).toBe(404);
    expect(await violations("listWholesaleCustomers", response.clone())).toEqual([]);
    expect((await errorOf(response)).errors?.[0]?.description).toContain("/v1/wholesale/customer.");
  });

  it("names the method in a 405 of the spec's form, with Allow", async () => {
    const response = await fetch("https://sandbox.test/v1/wholesale/customers", "PATCH");
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect(await violations("listWholesaleCustomers", response.clone())).toEqual([]);
    expect((await errorOf(response)).errors).toEqual([{ description: "PATCH is not supported." }]);
  });
});
