import { describe, expect, it } from "vitest";
import type { SubscriberProvisionRequest } from "../../../generated/types.ts";
import { connect, refusalOf } from "../client.ts";

const customers = [{ id: "one", externalId: "key-one", status: "provisioned" }, { id: "two" }];

function requestFor(changes: { email?: string; customerId?: string } = {}): SubscriberProvisionRequest {
  const request = { customerId: "one", email: "maria@example.com", provisioningParameters: {} };
  return { ...request, packages: ["webex_meetings"], ...changes };
}

const taken = {
  status: 409,
  errors: [
    {
      errorCode: 10022,
      description: "The email is already associated with an existing user.",
      fieldName: "email",
    },
  ],
};

describe("a provisioned subscriber", () => {
  it("belongs to its customer and has its package in both forms", async () => {
    const { webex, sandbox } = connect({ customers, subscribers: 0 });
    const { id } = await webex.subscribers.provision(requestFor());
    const subscriber = await webex.subscribers.get(id);
    expect(subscriber).toMatchObject({
      ...{ customerId: "one", externalCustomerId: "key-one", email: "maria@example.com" },
      ...{ package: "webex_meetings", packages: ["webex_meetings"], status: "provisioned" },
    });
    expect(subscriber.personId).toBeTypeOf("string");
    expect(sandbox.subscribers).toEqual([subscriber]);
  });

  it("has no external key if its customer has none", async () => {
    const { webex } = connect({ customers, subscribers: 0 });
    const subscriber = await webex.subscribers.provision(requestFor({ customerId: "two" }));
    expect(subscriber).not.toHaveProperty("externalCustomerId");
  });

  it("follows its customer to a new external key", async () => {
    const { webex, sandbox } = connect({ customers, subscribers: 0 });
    await webex.subscribers.provision(requestFor());
    await webex.customers.update("one", { externalId: "new-key", packages: ["webex_calling"] });
    expect(sandbox.subscribers.map(({ externalCustomerId }) => externalCustomerId)).toEqual(["new-key"]);
  });

  it("was created when it was provisioned", async () => {
    const { webex, date } = connect({ customers, subscribers: 0 });
    const { created, lastStatusChange } = await webex.subscribers.provision(requestFor());
    expect([created, lastStatusChange]).toEqual([date(), date()]);
  });

  it("was created after all that were made up", async () => {
    const { webex, sandbox } = connect({ customers: 10, subscribers: 1000 });
    const [{ id: customerId } = expect.unreachable()] = sandbox.customers;
    const { created = "" } = await webex.subscribers.provision(requestFor({ customerId }));
    const after = await webex.subscribers.list({ after: created }).toArray();
    expect(after).toEqual([]);
  });

  it("is a 202 without a person if `outcomes` says that consent is pending", async () => {
    const outcomes = [null, "error", "pending_user_migration"] as const;
    const { webex, sandbox } = connect({ customers, subscribers: 0, outcomes });
    for (const email of ["a", "b", "c", "d"]) await webex.subscribers.provision(requestFor({ email }));
    const pending = await webex.subscribers.list({ status: "pending_user_migration" }).toArray();
    expect(pending.map(({ email }) => email)).toEqual(["c"]);
    expect(pending[0]).not.toHaveProperty("personId");
    expect(sandbox.requests.map(({ status }) => status).slice(0, 4)).toEqual([200, 200, 202, 200]);
  });
});

describe("a subscriber is refused, by a precheck too,", () => {
  const calls = ["provision", "precheck"] as const;

  it.each(calls)("if its customer doesn't exist: %s", async (call) => {
    const { webex } = connect({ customers, subscribers: 0 });
    expect(await refusalOf(webex.subscribers[call](requestFor({ customerId: "three" })))).toEqual({
      status: 400,
      errors: [{ description: "No customer has this customerId.", fieldName: "customerId" }],
    });
  });

  it.each(calls)("if another one has its email address, in whatever case: %s", async (call) => {
    const { webex } = connect({ customers, subscribers: 0 });
    await webex.subscribers.provision(requestFor());
    expect(await refusalOf(webex.subscribers[call](requestFor({ email: "Maria@example.com" })))).toEqual(
      taken,
    );
  });
});

describe("an update", () => {
  it.each([{ package: "webex_suite" }, { packages: ["webex_suite"] }])(
    "with %j sets the package in both forms",
    async (request) => {
      const { webex } = connect({ customers, subscribers: 1 });
      const [{ id } = expect.unreachable()] = await webex.subscribers.list().toArray();
      const updated = await webex.subscribers.update(id, request);
      expect(updated).toMatchObject({ package: "webex_suite", packages: ["webex_suite"] });
      expect(await webex.subscribers.get(id)).toEqual(updated);
    },
  );

  it.each([[[]], [["webex_suite", "attendant_console"]]])("to the packages %j is a 400", async (packages) => {
    const { webex, sandbox } = connect({ customers, subscribers: 1 });
    const [{ id } = expect.unreachable()] = sandbox.subscribers;
    expect((await refusalOf(webex.subscribers.update(id, { packages }))).status).toBe(400);
  });
});

it("a removed subscriber is a 404 from then on", async () => {
  const { webex, sandbox } = connect({ customers, subscribers: 1 });
  const [{ id } = expect.unreachable()] = sandbox.subscribers;
  await webex.subscribers.remove(id);
  const calls = [
    webex.subscribers.get(id),
    webex.subscribers.update(id, { package: "webex_suite" }),
    webex.subscribers.remove(id),
    webex.subscribers.sendConsentEmail(id),
  ];
  for (const call of calls) expect((await refusalOf(call)).status).toBe(404);
});

it("a removed customer takes its subscribers along", async () => {
  const { webex, sandbox } = connect({ customers, subscribers: 0 });
  await webex.subscribers.provision(requestFor());
  await webex.subscribers.provision(requestFor({ customerId: "two", email: "other@example.com" }));
  await webex.customers.remove("one");
  expect(sandbox.subscribers.map(({ customerId }) => customerId)).toEqual(["two"]);
});

it("the consent email goes only to a subscriber who has to agree", async () => {
  const { webex, sandbox } = connect({ subscribers: 3 });
  const [provisioned, , pending] = sandbox.subscribers.map(({ id }) => id);
  await expect(webex.subscribers.sendConsentEmail(pending ?? "")).resolves.toBeUndefined();
  expect((await refusalOf(webex.subscribers.sendConsentEmail(provisioned ?? ""))).status).toBe(409);
});

describe("the list of subscribers", () => {
  const subscribers = [
    { id: "a", email: "A@example.com", created: "2025-01-03T00:00:00.000Z" },
    { id: "b", status: "provisioned", created: "2025-01-01T00:00:00.000Z" },
    { id: "c", lastStatusChange: "2025-01-05T00:00:00.000Z", created: "2025-01-02T00:00:00.000Z" },
  ];

  it.each([
    [{ email: "a@example.com" }, "a"],
    [{ status: "provisioned" }, "b"],
    [{ after: "2025-01-01T00:00:00Z" }, "ac"],
    [{ after: String(Date.UTC(2025, 0, 2)) }, "a"],
    [{ lastStatusChange: "2025-01-01" }, "c"],
    [{}, "abc"],
    [{ sortBy: "created" }, "bca"],
    [{ sortOrder: "DESC" }, "acb"],
    [{ sortBy: "created", sortOrder: "DESC" }, "acb"],
    [{ sortBy: "lastStatusChange" }, "abc"],
    [{ customerId: "x" }, ""],
  ])("with %j has %s", async (filter, ids) => {
    const { webex } = connect({ subscribers });
    const items = await webex.subscribers.list(filter).toArray();
    expect(items.map(({ id }) => id).join("")).toBe(ids);
  });

  it.each([{ after: "yesterday" }, { lastStatusChange: "x" }, { sortBy: "email" }, { sortOrder: "UP" }])(
    "refuses %j",
    async (filter) => {
      const { webex } = connect();
      const { status, errors } = await refusalOf(webex.subscribers.list(filter).toArray());
      expect({ status, errors }).toMatchObject({
        status: 400,
        errors: [{ fieldName: Object.keys(filter)[0] }],
      });
    },
  );

  it("has pages of 50 by default and of at most 100", async () => {
    const { webex } = connect({ subscribers: 150 });
    const lengthOf = async (query: { max?: number }): Promise<unknown> => {
      const { data } = await webex.http.GET("/wholesale/subscribers", { params: { query } });
      return data?.items.length;
    };
    expect(await lengthOf({})).toBe(50);
    expect(await lengthOf({ max: 1000 })).toBe(100);
  });
});
