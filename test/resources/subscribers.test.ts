import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  provisioningProblems,
  type SubscriberProvisionRequest,
} from "../../src/index.ts";
import { failure, page, rejection, scripted } from "../support/scripted-client.ts";

const base = { customerId: "c1", email: "a@example.com", provisioningParameters: {} };

describe("a subscriber's request with both `packages` and `package`", () => {
  const both = { ...base, packages: ["webex_suite"], package: "webex_suite" };

  it.each(["provision", "update"] as const)("is refused before it is sent: %s", async (method) => {
    const { webex, clock, requests } = scripted([]);
    const request = both as unknown as SubscriberProvisionRequest;
    const call =
      method === "provision" ? webex.subscribers.provision(request) : webex.subscribers.update("s1", request);
    const { result } = await clock.run(rejection(call));
    expect(result).toBeInstanceOf(ConfigurationError);
    expect(String(result)).toContain("`packages` or `package`, not both");
    expect(requests).toEqual([]);
  });

  it("is sent as a precheck, for which nothing is documented", async () => {
    const { webex, clock, requests } = scripted([Response.json({})]);
    await clock.run(webex.subscribers.precheck(both));
    expect(requests).toHaveLength(1);
  });

  it("isn't confused with one whose other member is undefined", async () => {
    const { webex, clock, requests } = scripted([Response.json({ id: "s1" })]);
    const request = { ...base, packages: ["webex_suite"], package: undefined };
    await clock.run(webex.subscribers.provision(request as unknown as SubscriberProvisionRequest));
    expect(await requests[0]?.json()).toEqual({ ...base, packages: ["webex_suite"] });
  });
});

describe("a list of subscribers", () => {
  it("asks for no larger pages than the spec allows, rather than refusing them", async () => {
    const { webex, clock, requests } = scripted([page("a")]);
    await clock.run(webex.subscribers.list({}, { pageSize: 1000 }).toArray());
    expect(new URL(requests[0]?.url ?? "").searchParams.get("max")).toBe("100");
  });
});

describe("provision", () => {
  it.each([200, 202])("resolves to the subscriber of a %i", async (status) => {
    const subscriber = { id: "s1", status: "pending_user_migration" };
    const { webex, clock } = scripted([Response.json(subscriber, { status })]);
    const { result } = await clock.run(webex.subscribers.provision({ ...base, packages: ["webex_suite"] }));
    expect(result).toEqual(subscriber);
  });
});

describe("remove", () => {
  it("counts a 404 after a lost response as done", async () => {
    const { webex, clock } = scripted([new TypeError("fetch failed"), failure(404)]);
    expect((await clock.run(webex.subscribers.remove("s1"))).result).toBeUndefined();
  });
});

describe("the problems of a subscriber", () => {
  it("have their code as it was sent, a string until the end of 2023", () => {
    const errors = [{ errorCode: "10022", description: "Taken." }, { errorCode: 10022 }];
    expect(provisioningProblems({ id: "s1", errors })).toEqual([
      { severity: "error", errorCode: "10022", description: "Taken." },
      { severity: "error", errorCode: 10022 },
    ]);
  });
});
