import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  NotFoundError,
  ProvisioningFailedError,
  WaitTimeoutError,
} from "../../src/index.ts";
import { watchListeners } from "../support/abort-listeners.ts";
import { failure, hang, rejection, scripted, type Act } from "../support/scripted-client.ts";

/** The polls of one wait, each with the customer's status. */
function statuses(...values: string[]): Act[] {
  return values.map((status) => Response.json({ id: "c1", status }));
}

const problem = { errorCode: 2560, description: "Maintenance." };

describe("waitUntilProvisioned resolves to the customer", () => {
  it("once it is provisioned", async () => {
    const { webex, clock, requests } = scripted(statuses("provisioning", "updating", "provisioned"));
    const { result } = await clock.run(webex.customers.waitUntilProvisioned("c1"));
    expect(result).toEqual({ id: "c1", status: "provisioned" });
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(
      Array.from({ length: 3 }, () => "/v1/wholesale/customers/c1"),
    );
  });

  it("with errors, if they are accepted", async () => {
    const { webex, clock } = scripted(statuses("provisioned_with_errors"));
    const waiting = webex.customers.waitUntilProvisioned("c1", { acceptErrors: true });
    expect((await clock.run(waiting)).result.status).toBe("provisioned_with_errors");
  });

  it("whose status was missing or unknown before", async () => {
    const acts = [Response.json({ id: "c1" }), ...statuses("on_hold", "pending_rpl_review", "provisioned")];
    const { webex, clock, requests } = scripted(acts);
    await clock.run(webex.customers.waitUntilProvisioned("c1"));
    expect(requests).toHaveLength(4);
  });

  it("after a poll that failed and was retried", async () => {
    const acts = [failure(503), new TypeError("fetch failed"), ...statuses("provisioned")];
    const { webex, clock, requests } = scripted(acts);
    await clock.run(webex.customers.waitUntilProvisioned("c1"));
    expect(requests).toHaveLength(3);
  });
});

describe("waitUntilProvisioned throws a ProvisioningFailedError", () => {
  it.each(["error", "provisioned_with_errors"])(
    "at %s, with the customer and its problems",
    async (status) => {
      const customer = { id: "c1", status, errors: [problem] };
      const { webex, clock } = scripted([Response.json(customer)]);
      const { result } = await clock.run(rejection(webex.customers.waitUntilProvisioned("c1")));
      expect(result).toBeInstanceOf(ProvisioningFailedError);
      expect(result).toMatchObject({
        code: "provisioning_failed",
        customer,
        problems: [{ severity: "error", ...problem }],
        message: `Customer c1 has the status ${status} - 2560 - Maintenance.`,
      });
    },
  );

  it("that names the package of the first error, rather than an earlier warning", async () => {
    const packages = [
      { name: "webex_voice", warnings: [{ description: "Slow." }] },
      { name: "webex_calling", errors: [{ description: "No numbers." }] },
    ];
    const { webex, clock } = scripted([
      Response.json({ id: "c1", status: "error", resourceDetails: { packages } }),
    ]);
    const { result } = await clock.run(rejection(webex.customers.waitUntilProvisioned("c1")));
    expect(result).toMatchObject({
      message: "Customer c1 has the status error - webex_calling - No numbers.",
    });
  });
});

describe("waitUntilProvisioned throws a WaitTimeoutError after maxWaitMs", () => {
  it("with the customer as last read", async () => {
    const { webex, clock, requests } = scripted(
      Array.from({ length: 9 }, () => () => Response.json({ id: "c1", status: "provisioning" })),
    );
    const waiting = webex.customers.waitUntilProvisioned("c1", { maxWaitMs: 20_000 });
    const { result, elapsedMs } = await clock.run(rejection(waiting));
    expect(result).toBeInstanceOf(WaitTimeoutError);
    expect(result).toMatchObject({
      code: "wait_timeout",
      last: { id: "c1", status: "provisioning" },
      waitedMs: 20_000,
      message:
        "Waited 20000 ms for customer c1 to be provisioned; the last status was provisioning. " +
        "Wait again, or raise `maxWaitMs`.",
    });
    expect([elapsedMs, requests.length]).toEqual([20_000, 2]);
    expect(clock.timers).toBe(0);
  });

  it("while a poll is in flight", async () => {
    const { webex, clock, requests } = scripted([hang]);
    const waiting = webex.customers.waitUntilProvisioned("c1", { maxWaitMs: 7_000 });
    const { result, elapsedMs } = await clock.run(rejection(waiting));
    expect(result).toMatchObject({ code: "wait_timeout", waitedMs: 7_000 });
    expect(result).not.toHaveProperty("last");
    expect(elapsedMs).toBe(7_000);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it("of 15 minutes unless there is another", async () => {
    const { webex, clock } = scripted(
      Array.from({ length: 99 }, () => () => Response.json({ id: "c1", status: "provisioning" })),
    );
    const { elapsedMs } = await clock.run(rejection(webex.customers.waitUntilProvisioned("c1")));
    expect(elapsedMs).toBe(900_000);
  });
});

describe("the polls of a wait", () => {
  it("start after pollMs and are spaced out up to six times as far", async () => {
    const { webex, clock, events } = scripted([
      ...statuses(...Array.from({ length: 8 }, () => "provisioning"), "provisioned"),
    ]);
    await clock.run(webex.customers.waitUntilProvisioned("c1", { pollMs: 1000 }));
    const polls = events.filter((event) => event.type === "poll");
    expect(polls.map(({ waitedMs }) => waitedMs)).toEqual([
      1000, 2500, 4750, 8125, 13_188, 19_188, 25_188, 31_188, 37_188,
    ]);
  });

  it("emit an event each", async () => {
    const { webex, clock, events } = scripted(statuses("provisioning", "provisioned"));
    await clock.run(webex.customers.waitUntilProvisioned("c1"));
    expect(events.filter(({ type }) => type === "poll")).toEqual([
      {
        type: "poll",
        path: "/wholesale/customers/{customerId}",
        poll: 1,
        status: "provisioning",
        waitedMs: 5000,
      },
      {
        type: "poll",
        path: "/wholesale/customers/{customerId}",
        poll: 2,
        status: "provisioned",
        waitedMs: 12_500,
      },
    ]);
  });

  it("carry the headers and the sub-partner of the wait, as they were when it began", async () => {
    const headers = { "x-trace": "1" };
    const { webex, clock, requests } = scripted(statuses("provisioning", "provisioned"));
    const waiting = webex.customers.waitUntilProvisioned("c1", {
      headers,
      onBehalfOfSubPartnerOrgId: "sub=",
    });
    headers["x-trace"] = "2";
    await clock.run(waiting);
    expect(requests.map((request) => [request.headers.get("x-trace"), new URL(request.url).search])).toEqual([
      ["1", "?onBehalfOfSubPartnerOrgId=sub%3D"],
      ["1", "?onBehalfOfSubPartnerOrgId=sub%3D"],
    ]);
  });
});

describe("a wait ends", () => {
  it("with the error of a poll that fails for good", async () => {
    const { webex, clock } = scripted([failure(404)]);
    const { result } = await clock.run(rejection(webex.customers.waitUntilProvisioned("c1")));
    expect(result).toBeInstanceOf(NotFoundError);
    expect(clock.timers).toBe(0);
  });

  it.each(["between polls", "during a poll"])("at once when the caller aborts %s", async (moment) => {
    const controller = new AbortController();
    const listeners = watchListeners(controller.signal);
    const { webex, clock } = scripted(moment === "during a poll" ? [hang] : []);
    const reason = new Error("enough");
    clock.schedule(
      () => {
        controller.abort(reason);
      },
      moment === "during a poll" ? 5500 : 10,
    );
    const waiting = webex.customers.waitUntilProvisioned("c1", { signal: controller.signal });
    const { result, elapsedMs } = await clock.run(rejection(waiting));
    expect(result).toBe(reason);
    expect(elapsedMs).toBeLessThan(6000);
    expect([clock.timers, listeners.size]).toEqual([0, 0]);
  });
});

describe("waitUntilProvisioned refuses, before it waits", () => {
  it.each<[what: string, id: string, options: object]>([
    ["a blank id", " ", {}],
    ["pollMs of 0", "c1", { pollMs: 0 }],
    ["maxWaitMs that isn't an integer", "c1", { maxWaitMs: 1.5 }],
    ["an unknown option", "c1", { timeout: 1 }],
    ["acceptErrors that isn't a boolean", "c1", { acceptErrors: "yes" }],
  ])("%s", async (_, id, options) => {
    const { webex, clock, requests } = scripted([]);
    const waiting = webex.customers.waitUntilProvisioned(id, options);
    const { result, elapsedMs } = await clock.run(rejection(waiting));
    expect(result).toBeInstanceOf(ConfigurationError);
    expect([requests.length, elapsedMs]).toEqual([0, 0]);
  });
});
