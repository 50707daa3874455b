import { readFileSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { systemClock } from "../src/time/clock.ts";
import { resolveOptions } from "../src/options/client-options.ts";
import { refreshTokenProviderIn } from "../src/auth/refresh-token-provider.ts";
import { readOptions } from "../src/sandbox/options.ts";
import { hang, page, rejection, scripted, type Act } from "./support/scripted-client.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

/** The default that the comment of an option states, as a number. */
function documented(file: string, option: string): number {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8");
  const comment =
    source
      .split(new RegExp(`\\n  ${option}\\?:`))[0]
      ?.split("/**")
      .at(-1) ?? "";
  const [, figure = ""] = /default ([\d ]*\d)/i.exec(comment) ?? [];
  if (figure === "") throw new Error(`${file} states no default of ${option}.`);
  return Number(figure.replaceAll(" ", ""));
}

describe("what the comment of an option states is its default", () => {
  const { timeoutMs, retry } = resolveOptions({ token: "t" }, { clock: systemClock, random: Math.random });

  it.each(Object.entries({ timeoutMs, ...retry }))("%s of a client", (option, value) => {
    expect(documented("options/client-options.ts", option)).toBe(value);
  });

<<<<<<< HEAD
  const { customers, subscribers, subPartners, billingReports, ...others } = readOptions({});
  const { seed, latencyMs, backgroundMs, maxPageSize } = others;
  const sandbox = {
    customers: customers.length,
    subscribers: subscribers.length,
    subPartners: subPartners.length,
    billingReports: billingReports.length,
=======
  const { seed, latencyMs, maxPageSize, defaultPageSize, ...options } = readOptions({});
  const sandbox = {
    customers: options.customers.length,
    subscribers: options.subscribers.length,
    subPartners: options.subPartners.length,
    billingReports: options.billingReports.length,
>>>>>>> sandbox15
    seed,
    latencyMs: latencyMs[1],
    backgroundMs,
    maxPageSize,
  };

  it.each(Object.entries(sandbox))("%s of a sandbox", (option, value) => {
    expect(documented("sandbox/options.ts", option)).toBe(value);
  });

  it("pageSize, offset and concurrency of a listing", async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `id-${index}`);
    const [underWay, atOnce]: [Set<string>, number[]] = [new Set(), []];
    const { webex, requests } = scripted(
      Array<Act>(40).fill(async ({ url }: Request) => {
        underWay.add(url);
        atOnce.push(underWay.size);
        await turn();
        underWay.delete(url);
        const query = new URL(url).searchParams;
        const offset = Number(query.get("offset"));
        return page(...ids.slice(offset, offset + Number(query.get("max"))));
      }),
    );
    await webex.customers.list().toArray();
    const { searchParams } = new URL(requests[0]?.url ?? "");
    expect({
      pageSize: Number(searchParams.get("max")),
      offset: Number(searchParams.get("offset")),
      concurrency: Math.max(...atOnce),
    }).toEqual({
      pageSize: documented("listing/paginate.ts", "pageSize"),
      offset: documented("listing/paginate.ts", "offset"),
      concurrency: documented("listing/paginate.ts", "concurrency"),
    });
  });

  it("timeoutMs of a refresh-token provider", async () => {
    const clock = new VirtualClock();
    const secrets = { clientId: "id", clientSecret: "secret", refreshToken: "refresh" };
    const token = refreshTokenProviderIn({ clock, random: () => 1 }, { ...secrets, fetch: hang });
    const { signal } = new AbortController();
    const { elapsedMs } = await clock.run(rejection(Promise.resolve(token({ reason: "request", signal }))));
    expect(elapsedMs).toBe(documented("auth/refresh-token-provider.ts", "timeoutMs"));
  });
});
