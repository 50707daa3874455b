import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ConfigurationError,
  PermissionDeniedError,
  ReportFailedError,
  type BillingReport,
  type BillingReportCreateRequest,
  type WebexEvent,
} from "../../src/index.ts";
import { watchListeners } from "../support/abort-listeners.ts";
import { failure, hang, page, rejection, scripted, type Act } from "../support/scripted-client.ts";

const origin = "https://reports.example";
const signature = "?Expires=1&Signature=s3cr3t-signature&Key-Pair-Id=K";
const file = (name: string): string => `${origin}/${name}.csv${signature}`;
const report = (status: string, name = "a"): Response =>
  Response.json({ id: "r1", status, ...(status === "COMPLETED" && { tempDownloadURL: file(name) }) });
const csv = (): Response => new Response("a,b\n1,2\n", { headers: { "content-type": "text/csv" } });
const denied = (): Response => new Response(`<Error>${signature}</Error>`, { status: 403 });

describe("a list of reports", () => {
  const hasMore = async (response: Response, pageSize?: number): Promise<boolean> => {
    const { webex, clock } = scripted([response]);
    return (await clock.run(webex.billingReports.list({}, { pageSize }))).result.hasMore;
  };
  const link = (value: string): Response =>
    Response.json({ items: [{ id: "a" }] }, { headers: { link: value } });

  it("sends its filter and the largest page, but no offset", async () => {
    const { webex, clock, requests } = scripted([page("a")]);
    const { result } = await clock.run(
      webex.billingReports.list({ status: "COMPLETED", billingStartDate: "2026-10-01" }),
    );
    expect(result).toEqual({ items: [{ id: "a" }], hasMore: false });
    expect(Object.fromEntries(new URL(requests[0]?.url ?? "").searchParams)).toEqual({
      status: "COMPLETED",
      billingStartDate: "2026-10-01",
      max: "100",
    });
  });

  it("may have more if the page is full or links to a next one", async () => {
    expect(await hasMore(page("a", "b"), 2)).toBe(true);
    expect(await hasMore(page("a", "b"), 3)).toBe(false);
    expect(await hasMore(link('<https://elsewhere.example/>; rel="next"'))).toBe(true);
    expect(await hasMore(link('<https://elsewhere.example/>; rel="prev"'))).toBe(false);
  });

  it("lowers a page size above what the spec allows", async () => {
    const { webex, clock, requests } = scripted([page("a")]);
    await clock.run(webex.billingReports.list({}, { pageSize: 500 }));
    expect(new URL(requests[0]?.url ?? "").searchParams.get("max")).toBe("100");
  });

  it.each([{ status: "" }, { stats: "FAILED" }])(
    "refuses the filter %j before it sends anything",
    async (filter) => {
      const { webex, clock, requests } = scripted([]);
      const { result } = await clock.run(rejection(webex.billingReports.list(filter as object)));
      expect(result).toBeInstanceOf(ConfigurationError);
      expect(requests).toEqual([]);
    },
  );
});

describe("waitUntilCompleted", () => {
  it("resolves to the report once it is completed, also after a status that isn't known", async () => {
    const { webex, clock } = scripted([report("REQUESTED"), report("IN_PROGRESS"), report("COMPLETED")]);
    const { result } = await clock.run(webex.billingReports.waitUntilCompleted("r1"));
    expect(result.tempDownloadURL).toBe(file("a"));
  });

  it("throws a ReportFailedError with the report and its first error", async () => {
    const failed = { id: "r1", status: "FAILED", errors: [{ code: 2024, description: "Not found." }] };
    const { webex, clock } = scripted([Response.json(failed)]);
    const { result } = await clock.run(rejection(webex.billingReports.waitUntilCompleted("r1")));
    expect(result).toBeInstanceOf(ReportFailedError);
    expect(result).toMatchObject({
      code: "report_failed",
      report: failed,
      message: "Billing report r1 has failed - 2024 - Not found.",
    });
  });

  it("throws a WaitTimeoutError with the last report, without the URL of its file", async () => {
    const odd: BillingReport = { id: "r1", status: "IN_PROGRESS", tempDownloadURL: file("a") };
    const { webex, clock } = scripted([Response.json(odd)]);
    const waiting = webex.billingReports.waitUntilCompleted("r1", { maxWaitMs: 6000 });
    const { result } = await clock.run(rejection(waiting));
    expect(result).toMatchObject({ code: "wait_timeout", last: { id: "r1", status: "IN_PROGRESS" } });
    expect(inspect(result)).not.toContain("s3cr3t");
  });
});

describe("download", () => {
  it("resolves to the CSV, without the URL that it came from", async () => {
    const { webex, clock } = scripted([report("COMPLETED"), csv()]);
    const { result } = await clock.run(webex.billingReports.download("r1"));
    expect([result.status, result.url, result.bodyUsed]).toEqual([200, "", false]);
    expect(result.headers.get("content-type")).toBe("text/csv");
    expect(await result.text()).toBe("a,b\n1,2\n");
  });

  it("sends the other origin neither the token nor the headers of the client or the call", async () => {
    const { webex, clock, requests } = scripted([report("COMPLETED"), csv()], { headers: { "x-a": "1" } });
    await clock.run(webex.billingReports.download("r1", { headers: { "x-b": "2" } }));
    expect(requests[1]?.url).toBe(file("a"));
    expect([...(requests[1]?.headers.keys() ?? [])]).toEqual([]);
    expect(requests[0]?.headers.get("x-b")).toBe("2");
  });

  it("reads what only resembles a response", async () => {
    const text = (): Promise<string> => Promise.resolve("a,b\n1,2\n");
    const bare = { status: 200, headers: new Headers(), text } as Response;
    const { webex, clock } = scripted([report("COMPLETED"), bare]);
    const { result } = await clock.run(webex.billingReports.download("r1"));
    expect(await result.text()).toBe("a,b\n1,2\n");
  });

  it("renews an expired URL once", async () => {
    const { webex, clock, requests } = scripted([
      report("COMPLETED"),
      denied(),
      report("COMPLETED", "b"),
      csv(),
    ]);
    const { result } = await clock.run(webex.billingReports.download("r1"));
    expect(await result.text()).toContain("1,2");
    expect(requests.map(({ url }) => url)).toEqual([
      "https://webexapis.com/v1/wholesale/billing/reports/r1",
      file("a"),
      "https://webexapis.com/v1/wholesale/billing/reports/r1",
      file("b"),
    ]);
  });

  it("throws the second 403 as a PermissionDeniedError, and doesn't renew after one of the API", async () => {
    const twice: Act[] = [report("COMPLETED"), denied(), report("COMPLETED"), denied()];
    for (const [acts, sent] of [
      [twice, 4],
      [[failure(403)], 1],
    ] as const) {
      const { webex, clock, requests } = scripted([...acts]);
      const { result } = await clock.run(rejection(webex.billingReports.download("r1")));
      expect(result).toBeInstanceOf(PermissionDeniedError);
      expect(requests).toHaveLength(sent);
    }
  });

  it.each([
    ["a 500", () => failure(500)],
    ["a reset connection", () => new TypeError(`fetch failed: ${file("a")}`)],
    ["silence", () => hang],
  ])("is repeated after %s", async (_, act) => {
    const { webex, clock, requests } = scripted([report("COMPLETED"), act(), csv()]);
    const { result } = await clock.run(webex.billingReports.download("r1"));
    expect(result.status).toBe(200);
    expect(requests).toHaveLength(3);
  });

  it("shows the signed query in no error and no event", async () => {
    for (const act of [
      denied,
      () => failure(404, {}, { message: signature }),
      () => new TypeError(file("a")),
    ]) {
      const events: WebexEvent[] = [];
      const respond = (request: Request): Response => {
        if (!request.url.startsWith(origin)) return report("COMPLETED");
        const response = act();
        if (response instanceof Error) throw response;
        return response;
      };
      const { webex, clock } = scripted(
        Array.from({ length: 12 }, () => respond),
        { onEvent: (event) => events.push(event) },
      );
      const { result } = await clock.run(rejection(webex.billingReports.download("r1")));
      const shown = [inspect(result, { depth: 9 }), String(result), JSON.stringify([result, events])].join();
      expect(shown).toContain(`${origin}/a.csv`);
      expect(shown).not.toMatch(/s3cr3t|Key-Pair-Id/);
    }
  });

  it("is not the page of a proxy", async () => {
    const signIn = (): Response =>
      new Response("<p>Sign in</p>", { headers: { "content-type": "text/html" } });
    const { webex, clock } = scripted([report("COMPLETED"), signIn()], { retry: false });
    const { result } = await clock.run(rejection(webex.billingReports.download("r1")));
    expect(result).toMatchObject({ code: "response_format", serverMessage: "Sign in" });
    expect(String(result)).toContain("that is a web page, not the file (text/html) - Sign in");
  });

  it("shows nothing of a report whose JSON is cut off", async () => {
    const whole = JSON.stringify({ id: "r1", tempDownloadURL: file("a"), status: "COMPLETED" });
    const cutOff = (): Response => new Response(whole.slice(0, -10));
    const { webex, clock } = scripted([cutOff], { retry: false });
    const { result } = await clock.run(rejection(webex.billingReports.download("r1")));
    expect(result).toMatchObject({ code: "response_format" });
    expect(inspect(result, { depth: 9 })).not.toContain("s3cr3t");
  });

  it("shows no part of the query that the server of the file quotes, and no other signed URL", async () => {
    const quoted = failure(400, {}, { message: "s3cr3t-signature does not match" });
    const elsewhere = failure(302, { location: `https://elsewhere.example/a.csv${signature}` });
    for (const act of [quoted, elsewhere]) {
      const { webex, clock } = scripted([report("COMPLETED"), act]);
      const { result } = await clock.run(rejection(webex.billingReports.download("r1")));
      expect(inspect(result, { depth: 9 }) + JSON.stringify(result)).not.toContain("s3cr3t");
    }
  });

  it.each([
    ["no URL", undefined],
    ["a number", 1],
    ["what isn't a URL", "report.csv"],
    ["http: on the network", "http://reports.example/a.csv"],
    ["credentials", "https://user:s3cr3t@reports.example/a.csv"],
    ["another scheme", "javascript:alert(1)"],
  ])("of a completed report with %s throws a ResponseFormatError", async (_, tempDownloadURL) => {
    const { webex, clock, requests } = scripted([
      Response.json({ id: "r1", status: "COMPLETED", tempDownloadURL }),
    ]);
    const { result } = await clock.run(rejection(webex.billingReports.download("r1")));
    expect(result).toMatchObject({ code: "response_format" });
    expect(String(result)).not.toContain("s3cr3t");
    expect(requests).toHaveLength(1);
  });

  it("leaves one listener on a signal while bodies are unread, and none afterwards", async () => {
    const controller = new AbortController();
    const listeners = watchListeners(controller.signal);
    const acts = Array.from({ length: 12 }, () => [report("COMPLETED"), csv()]).flat();
    const { webex, clock } = scripted(acts);
    const unread: Response[] = [];
    for (let nth = 0; nth < 12; nth += 1) {
      const downloading = webex.billingReports.download("r1", { signal: controller.signal });
      unread.push((await clock.run(downloading)).result);
    }
    expect(listeners.size).toBe(1);
    for (const response of unread)
      await (unread.indexOf(response) % 2 ? response.text() : response.body?.cancel());
    await new Promise((resolve) => setImmediate(resolve));
    expect(listeners.size).toBe(0);
  });

  it("ends the body when the caller aborts", async () => {
    const endless = (): Response =>
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.enqueue(new Uint8Array(1024));
          },
        }),
      );
    const { webex, clock } = scripted([report("COMPLETED"), endless]);
    const controller = new AbortController();
    const { result } = await clock.run(webex.billingReports.download("r1", { signal: controller.signal }));
    const reason = new Error("enough");
    const reading = rejection(result.text());
    controller.abort(reason);
    expect(await reading).toBe(reason);
  });

  it("of a report without a URL names what to await", async () => {
    const { webex, clock, requests } = scripted([report("IN_PROGRESS")]);
    const { result } = await clock.run(rejection(webex.billingReports.download("r1")));
    expect(result).toBeInstanceOf(ConfigurationError);
    expect(String(result)).toContain(
      "isn't completed, so there is nothing to download. Await `waitUntilCompleted` first.",
    );
    expect(requests).toHaveLength(1);
  });
});

describe("create", () => {
  it("takes the sub-partner of its options where the request's is undefined", async () => {
    const { webex, clock, requests } = scripted([Response.json({ id: "r1" })], {
      onBehalfOfSubPartnerOrgId: "of the client",
    });
    const request = {
      billingStartDate: "2026-10-01",
      billingEndDate: "2026-10-31",
      subPartnerOrgId: undefined,
    };
    const options = { onBehalfOfSubPartnerOrgId: "of the call" };
    await clock.run(webex.billingReports.create(request as unknown as BillingReportCreateRequest, options));
    expect(await requests[0]?.json()).toMatchObject({ subPartnerOrgId: "of the call" });
  });
});

describe("delete", () => {
  it("counts a 404 after a lost response as done", async () => {
    const { webex, clock } = scripted([failure(500), failure(404)]);
    expect((await clock.run(webex.billingReports.delete("r1"))).result).toBeUndefined();
  });
});
