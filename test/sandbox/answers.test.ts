import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { ask, errorOf, idsOf, itemsOf, listUrl, requestFor } from "./ask.ts";
import { departures, failureStatuses } from "./spec.ts";

const sandbox = createSandbox({ customers: 250 });

describe("an answer is one of the spec", () => {
  const [documented] = sandbox.customers;
  it.each([
    "",
    "max=1",
    "max=1000",
    "offset=0&max=10",
    "offset=249",
    "offset=250",
    "offset=9007199254740991",
    "status=error",
    "status=error,provisioned_with_errors",
    "status=not_heard_of",
    `externalId=${documented?.externalId}`,
    `orgId=${documented?.orgId}`,
    "onBehalfOfSubPartnerOrgId=Y2lz%3D",
    `externalId=${documented?.externalId}&status=provisioned_with_errors&offset=0&max=10`,
    "status=",
    "max=0",
    "offset=-1",
    "page=2",
  ])("to the query %j", async (query) => {
    expect(await departures(await ask(sandbox, query))).toEqual([]);
  });

  it.each(failureStatuses())("to a request that fails with %d", async (status) => {
    const response = await ask(createSandbox({ faults: [status] }));
    expect(response.status).toBe(status);
    expect(await departures(response)).toEqual([]);
  });

  it.each([405, 404])("to a request that the sandbox itself refuses with %d", async (status) => {
    const method = status === 405 ? "DELETE" : "GET";
    const headers = { authorization: `Bearer ${sandbox.token}` };
    const response = await sandbox.fetch(
      new Request(status === 405 ? listUrl : `${listUrl}/x`, { method, headers }),
    );
    expect(response.status).toBe(status);
    expect(await departures(response)).toEqual([]);
  });

  it("without the right token", async () => {
    expect(await departures(await sandbox.fetch(new Request(listUrl)))).toEqual([]);
  });

  it("with Retry-After on a fault that has one", async () => {
    expect(
      await departures(await ask(createSandbox({ faults: [{ status: 429, retryAfter: "2" }] }))),
    ).toEqual([]);
  });
});

describe("access", () => {
  const statusWith = async (authorization?: string): Promise<number> => {
    const headers = authorization === undefined ? {} : { authorization };
    return (await sandbox.fetch(new Request(listUrl, { headers }))).status;
  };

  it("is given to the token of the sandbox only", async () => {
    expect(await statusWith(`Bearer ${sandbox.token}`)).toBe(200);
    expect(await statusWith(`bearer ${sandbox.token}`)).toBe(200);
    expect(await statusWith()).toBe(401);
    expect(await statusWith("Bearer another")).toBe(401);
    expect(await statusWith(sandbox.token)).toBe(401);
    expect(await statusWith(`Basic ${sandbox.token}`)).toBe(401);
  });

  it("is given to the token of the option", async () => {
    const own = createSandbox({ token: "t0ken+/=", customers: 3 });
    expect((await ask(own)).status).toBe(200);
  });

  it("is refused in words that do not repeat the token", async () => {
    const headers = { authorization: "Bearer secret-of-someone" };
    const response = await sandbox.fetch(new Request(listUrl, { headers }));
    expect(await response.text()).not.toContain("secret-of-someone");
  });
});

describe("path and method", () => {
  const headers = { authorization: `Bearer ${sandbox.token}` };

  it.each([
    "https://webexapis.com/v1/wholesale/customers",
    "http://localhost/wholesale/customers",
    "https://gateway.test/webex/v1/wholesale/customers",
  ])("the list is at %s", async (url) => {
    expect((await sandbox.fetch(new Request(url, { headers }))).status).toBe(200);
  });

  it.each(["/v1/wholesale/customer", "/v1/wholesale/customers/", "/v1/wholesale/customers/abc", "/v1", "/"])(
    "there is nothing at %s",
    async (path) => {
      const response = await sandbox.fetch(new Request(`https://sandbox.test${path}`, { headers }));
      expect(response.status).toBe(404);
      expect((await errorOf(response)).errors?.[0]?.description).toContain(path);
    },
  );

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is not supported", async (method) => {
    const response = await ask(sandbox, "", { method });
    expect(response.status).toBe(405);
    expect((await errorOf(response)).errors).toEqual([{ description: `${method} is not supported.` }]);
  });
});

describe("the tracking id", () => {
  it("of a failure is the same in header and body", async () => {
    const response = await ask(sandbox, "max=none");
    expect((await errorOf(response)).trackingId).toBe(response.headers.get("trackingid"));
  });

  it("is another one for each answer", async () => {
    const answers = await Promise.all(["", "", "max=0"].map(async (query) => ask(sandbox, query)));
    expect(new Set(answers.map(({ headers }) => headers.get("trackingid"))).size).toBe(3);
  });
});

describe("filters", () => {
  it("match one state or any of several", async () => {
    const all = await itemsOf(await ask(sandbox, "status=error,deleting&max=1000"));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(["error", "deleting"]));
    const wanted = sandbox.customers.filter(({ status }) => status === "error" || status === "deleting");
    expect(all).toEqual(wanted);
    expect(await itemsOf(await ask(sandbox, "status=error%2Cdeleting&max=1000"))).toEqual(wanted);
  });

  it("match keys as a whole", async () => {
    const customer = sandbox.customers[7];
    expect(await itemsOf(await ask(sandbox, `externalId=${customer?.externalId}`))).toEqual([customer]);
    expect(await itemsOf(await ask(sandbox, `externalId=${customer?.externalId?.slice(0, 8)}`))).toEqual([]);
    const withOrg = sandbox.customers.find(({ orgId }) => orgId !== undefined);
    expect(await itemsOf(await ask(sandbox, `orgId=${withOrg?.orgId}`))).toEqual([withOrg]);
  });

  it("combine: a customer must match all of them", async () => {
    const failed = sandbox.customers.find(({ status }) => status === "error");
    const query = (status: string): string => `externalId=${failed?.externalId}&status=${status}`;
    expect(await itemsOf(await ask(sandbox, query("error")))).toEqual([failed]);
    expect(await itemsOf(await ask(sandbox, query("provisioned")))).toEqual([]);
  });

  it("come before offset and max", async () => {
    const wanted = sandbox.customers.filter(({ status }) => status === "provisioned").slice(20, 25);
    expect(await itemsOf(await ask(sandbox, "status=provisioned&offset=20&max=5"))).toEqual(wanted);
  });

  it("give nothing for a state that no customer is in", async () => {
    expect(await itemsOf(await ask(sandbox, "status=not_heard_of"))).toEqual([]);
  });

  it("for a sub-partner are accepted and give the same customers", async () => {
    expect(await idsOf(await ask(sandbox, "onBehalfOfSubPartnerOrgId=Y2lz%3D"))).toEqual(
      await idsOf(await ask(sandbox)),
    );
  });
});

describe("a query that the spec does not allow", () => {
  it.each([
    ["offset=abc", "offset", "offset must be an integer."],
    ["offset=1.5", "offset", "offset must be an integer."],
    ["offset=", "offset", "offset must not be empty."],
    ["offset=-1", "offset", "offset must be at least 0."],
    ["max=0", "max", "max must be at least 1."],
    ["max=null", "max", "max must be an integer."],
    ["max=99999999999999999999", "max", "max must be an integer."],
    ["status=", "status", "status must not be empty."],
    ["status=error,,deleting", "status", "status must be values separated by single commas."],
    ["status=error&status=deleting", "status", "status must be given once."],
    ["externalId=", "externalId", "externalId must not be empty."],
    ["page=2", "page", "page is not a parameter of this operation."],
  ])("%s is a 400 that names %s", async (query, fieldName, description) => {
    const response = await ask(sandbox, query);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).errors).toEqual([{ fieldName, description }]);
  });

  it("with several mistakes names each of them", async () => {
    const { errors } = await errorOf(await ask(sandbox, "max=0&offset=x&sort=id"));
    expect(errors?.map(({ fieldName }) => fieldName).sort()).toEqual(["max", "offset", "sort"]);
  });
});

it("a request that was aborted before is not answered and not logged", async () => {
  const own = createSandbox();
  const request = requestFor(own, "", { signal: AbortSignal.abort(new Error("too late")) });
  await expect(own.fetch(request)).rejects.toThrow("too late");
  expect(own.requests).toEqual([]);
});
