import { afterEach, describe, expect, it } from "vitest";
import { createWholesaleClient } from "../../../src/index.ts";
import { createSandbox, type SandboxServer } from "../../../src/sandbox/index.ts";
import { connect, refusalOf } from "../client.ts";

const october = { billingStartDate: "2025-10-01", billingEndDate: "2025-10-31" };
const backgroundMs = 1000;

const servers: SandboxServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

describe("a billing report", () => {
  it("is in progress until its background work ends, and has a URL from then on", async () => {
    const { webex, pass } = connect({ backgroundMs });
    const { id, ...created } = await webex.billingReports.create({
      ...october,
      type: "USER",
      internal: true,
    });
    expect(created).toEqual({ ...october, type: "USER", category: "RECONCILIATION", internal: true });
    expect(await webex.billingReports.get(id)).toMatchObject({ ...october, status: "IN_PROGRESS" });
    expect(await webex.billingReports.get(id)).not.toHaveProperty("tempDownloadURL");
    pass(backgroundMs);
    const { status, tempDownloadURL } = await webex.billingReports.get(id);
    expect({ status, type: typeof tempDownloadURL }).toEqual({ status: "COMPLETED", type: "string" });
  });

  it("was created when it was requested, whatever its period", async () => {
    const { webex, date } = connect();
    const { id } = await webex.billingReports.create(october);
    expect((await webex.billingReports.get(id)).created).toBe(date());
  });

  it("fails with errors and without a URL if `outcomes` says so", async () => {
    const { webex } = connect({ outcomes: ["FAILED"] });
    const { id } = await webex.billingReports.create(october);
    const report = await webex.billingReports.get(id);
    expect(report).toMatchObject({ status: "FAILED", errors: [{ code: 2024 }] });
    expect(report).not.toHaveProperty("tempDownloadURL");
  });

  it("can't end before it starts", async () => {
    const { webex } = connect();
    const call = webex.billingReports.create({ ...october, billingEndDate: "2025-09-30" });
    expect(await refusalOf(call)).toMatchObject({ status: 400, errors: [{ fieldName: "billingEndDate" }] });
  });

  it("exists once for a period, type and sub-partner, unless it failed", async () => {
    const { webex } = connect({ outcomes: ["FAILED"] });
    await webex.billingReports.create(october);
    await webex.billingReports.create(october);
    expect((await refusalOf(webex.billingReports.create({ ...october, type: "PARTNER" }))).status).toBe(409);
    await webex.billingReports.create({ ...october, type: "USER" });
    await webex.billingReports.create({ ...october, subPartnerOrgId: "sub" });
    const { items } = await webex.billingReports.list({ subPartnerOrgId: "sub" });
    expect(items).toHaveLength(1);
  });

  it("that is deleted is a 404 from then on, also while it is in progress", async () => {
    const { webex, sandbox } = connect({ backgroundMs });
    const { id } = await webex.billingReports.create(october);
    await webex.billingReports.delete(id);
    expect((await refusalOf(webex.billingReports.get(id))).status).toBe(404);
    expect((await refusalOf(webex.billingReports.delete(id))).status).toBe(404);
    sandbox.settle();
    expect(sandbox.billingReports.some((report) => report.id === id)).toBe(false);
  });
});

describe("the list of billing reports", () => {
  it("filters, sorts by the start of the period by default, and leaves out what only a single report has", async () => {
    const { webex } = connect({ billingReports: 40 });
    const { items } = await webex.billingReports.list({ status: "FAILED" });
    expect(items.length).toBeGreaterThan(4);
    expect(items.every(({ status }) => status === "FAILED")).toBe(true);
    const starts = items.map(({ billingStartDate }) => billingStartDate);
    expect(starts).toEqual(starts.toSorted());
    expect(items.flatMap(Object.keys)).not.toContain("errors");
    const byId = (await webex.billingReports.list({ status: "FAILED", sortBy: "id" })).items;
    expect(byId.map(({ id }) => id)).toEqual(items.map(({ id }) => id).toSorted());
    expect((await refusalOf(webex.billingReports.list({ sortBy: "color" }))).status).toBe(400);
  });

  it("has at most 100 and a link if there are more", async () => {
    const { webex } = connect({ billingReports: 101 });
    const pageOf = async (max: number): Promise<unknown> => {
      const { data, response } = await webex.http.GET("/wholesale/billing/reports", {
        params: { query: { max } },
      });
      return [data?.items.length, response.headers.has("link")];
    };
    expect(await pageOf(1000)).toEqual([100, true]);
    const few = connect({ billingReports: 100 });
    expect((await few.webex.billingReports.list()).hasMore).toBe(true);
    const { response } = await few.webex.http.GET("/wholesale/billing/reports");
    expect(response.headers.has("link")).toBe(false);
  });
});

/** The lines of a file whose fields have no line breaks. */
async function rowsOf(response: Response): Promise<string[]> {
  return (await response.text()).trimEnd().split("\r\n");
}

describe("the file of a billing report", () => {
  it("counts the provisioned subscribers, by partner, customer and user alike", async () => {
    const { webex, sandbox } = connect({ customers: 50, subscribers: 300 });
    const provisioned = sandbox.subscribers.filter(({ status }) => status === "provisioned").length;
    const download = async (type: string): Promise<string[]> => {
      const { id } = await webex.billingReports.create({ ...october, type });
      return (await rowsOf(await webex.billingReports.download(id))).slice(1);
    };
    const sum = (rows: string[]): number =>
      rows.reduce((total, row) => total + Number(row.split(",").at(-1)), 0);
    expect(sum(await download("PARTNER"))).toBe(provisioned);
    expect(sum(await download("CUSTOMER"))).toBe(provisioned);
    expect(await download("USER")).toHaveLength(provisioned);
  });

  it("quotes fields with commas, quotes and line breaks", async () => {
    const { webex } = connect({
      customers: [{ id: "one", externalId: 'a "b"\n', address: { addressLine1: "1 Main", city: "Bonn" } }],
      subscribers: [{ id: "s", customerId: "one", package: "webex_calling", status: "provisioned" }],
    });
    const { id } = await webex.billingReports.create({ ...october, type: "CUSTOMER" });
    expect(await (await webex.billingReports.download(id)).text()).toBe(
      "Start date,End date,Customer ID,External customer ID,Address,Package,Quantity\r\n" +
        '2025-10-01,2025-10-31,one,"a ""b""\n","1 Main, Bonn",webex_calling,1\r\n',
    );
  });
});

describe("the URL of a file", () => {
  const validMs = 600_000;

  async function urlIn({ webex }: Pick<ReturnType<typeof connect>, "webex">): Promise<string> {
    const { tempDownloadURL = "" } = await webex.billingReports.get(
      (await webex.billingReports.create(october)).id,
    );
    return tempDownloadURL;
  }

  it("is signed and on another origin", async () => {
    const url = new URL(await urlIn(connect()));
    expect(url.origin).toBe("https://billing-reports.sandbox.example");
    expect([...url.searchParams.keys()]).toEqual(["Expires", "Signature", "Key-Pair-Id"]);
  });

  it("works for ten minutes and is new in each response", async () => {
    const connected = connect();
    const { sandbox, webex, pass } = connected;
    const url = await urlIn(connected);
    const statusOf = async (url: string): Promise<number> => (await sandbox.fetch(new Request(url))).status;
    pass(validMs - 6000);
    expect(await statusOf(url)).toBe(200);
    pass(6000);
    expect(await statusOf(url)).toBe(403);
    const id = sandbox.billingReports.at(-1)?.id ?? "";
    const { tempDownloadURL: fresh = "" } = await webex.billingReports.get(id);
    expect(await statusOf(fresh)).toBe(200);
  });

  it.each<[string, number, (url: string) => Request]>([
    ["an Authorization header", 400, (url) => new Request(url, { headers: { authorization: "Bearer x" } })],
    ["another signature", 403, (url) => new Request(url.replace(/Signature=./, "Signature=x"))],
    ["a later expiry", 403, (url) => new Request(url.replace(/Expires=\d/, "Expires=9"))],
    ["another path", 403, (url) => new Request(url.replace(".csv", ".csv.csv"))],
    ["no query", 403, (url) => new Request(url.split("?")[0] ?? "")],
    ["another method", 405, (url) => new Request(url, { method: "PUT" })],
  ])("is refused with %s (%d), in XML", async (_, status, request) => {
    const connected = connect();
    const response = await connected.sandbox.fetch(request(await urlIn(connected)));
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/xml");
    expect(await response.text()).toMatch(/^<\?xml .*<Code>\w+<\/Code>/s);
  });

  it("is a 404 once the report is deleted", async () => {
    const connected = connect();
    const url = await urlIn(connected);
    connected.sandbox.billingReports.pop();
    expect((await connected.sandbox.fetch(new Request(url))).status).toBe(404);
  });

  it("is in the log without its query", async () => {
    const connected = connect();
    await connected.sandbox.fetch(new Request(await urlIn(connected)));
    expect(connected.sandbox.requests.at(-1)?.url).toMatch(/^\/WHOLESALE\/[^?]+\.csv\?\[signed query\]$/);
  });

  it("leads over HTTP to another port, which closes with the server", async () => {
    const sandbox = createSandbox();
    const server = await sandbox.listen();
    servers.push(server);
    const webex = createWholesaleClient({ token: sandbox.token, baseUrl: server.baseUrl, retry: false });
    const { id } = await webex.billingReports.create(october);
    const { tempDownloadURL = "" } = await webex.billingReports.get(id);
    expect(new URL(tempDownloadURL).origin).not.toBe(new URL(server.baseUrl).origin);
    const response = await webex.billingReports.download(id);
    expect(await rowsOf(response)).toContain("Start date,End date,Package,Quantity");
    const leaked = await fetch(tempDownloadURL, { headers: { authorization: `Bearer ${sandbox.token}` } });
    expect(leaked.status).toBe(400);
    await leaked.text();
    await server.close();
    await expect(fetch(tempDownloadURL)).rejects.toThrow("fetch failed");
  });
});
