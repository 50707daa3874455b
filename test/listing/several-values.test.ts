import { describe, expect, it } from "vitest";
import { page, rejection, scripted, type Act } from "../support/scripted-client.ts";

/** A service that has customers in status `error` alone, and reads the parameter in its own way. */
function service(statusesIn: (value: string) => string[]): Act[] {
  const respond: Act = (request) => {
    const query = new URL(request.url).searchParams;
    const matches = statusesIn(query.get("status") ?? "").includes("error");
    return matches && query.get("offset") === "0" ? page("a") : page();
  };
  return Array.from({ length: 20 }, () => respond);
}

const oneValue = (value: string): string[] => [value];
const separated = (value: string): string[] => value.split(",");
const statusesOf = (requests: Request[]): (string | null)[] =>
  requests.map(({ url }) => new URL(url).searchParams.get("status"));

describe("a list with several values of a filter that comes back empty", () => {
  it("throws if the service takes them for one value, and says what to do", async () => {
    const { webex, clock, requests } = scripted(service(oneValue));
    const list = webex.customers.list({ status: ["updating", "error"] }).toArray();
    const { result } = await clock.run(rejection(list));
    expect(result).toMatchObject({
      code: "listing_unstable",
      message:
        "GET /wholesale/customers: the list is empty with several values of `status`, but not with one of them " +
        "alone. Read one value at a time.",
      position: { delivered: 0, offset: 0 },
    });
    expect(statusesOf(requests)).toEqual(["updating,error", "updating", "error", "updating,error"]);
  });

  it("does so for `first`, too", async () => {
    const { webex, clock } = scripted(service(oneValue));
    const first = webex.customers.list({ status: ["error", "updating"] }).first();
    expect((await clock.run(rejection(first))).result).toMatchObject({ code: "listing_unstable" });
  });

  it("is empty if each value alone is", async () => {
    const { webex, clock, requests } = scripted(service(separated));
    const list = webex.customers.list({ status: ["updating", "deleting"] }).toArray();
    expect((await clock.run(list)).result).toEqual([]);
    expect(requests).toHaveLength(3);
  });

  it("has the items that came meanwhile", async () => {
    const acts: Act[] = [page(), page("late"), page("late"), page("late")];
    const { webex, clock } = scripted(acts);
    const list = webex.customers.list({ status: ["error", "updating"] }).toArray();
    expect((await clock.run(list)).result.map(({ id }) => id)).toEqual(["late"]);
  });
});

describe("a list costs no further request", () => {
  it.each<[string, object, object]>([
    ["if it isn't empty", { status: ["error", "updating"] }, {}],
    ["with one value", { status: ["updating"] }, {}],
    ["with a string", { status: "updating" }, {}],
    ["from another offset", { status: ["updating", "deleting"] }, { offset: 5 }],
  ])("%s", async (_, filter, options) => {
    const { webex, clock, requests } = scripted(service(separated));
    await clock.run(webex.customers.list(filter, options).first());
    expect(requests).toHaveLength(1);
  });
});
