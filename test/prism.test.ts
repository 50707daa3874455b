/** Prism, a mock server that knows nothing of this package, serves the bundled document and judges our requests by it. */
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleCustomers } from "../generated/sandbox-facts.ts";
import { createWholesaleClient, isWebexError, type WholesaleClient } from "../src/index.ts";

type Prism = ChildProcessByStdio<null, Readable, null>;

const root = fileURLToPath(new URL("..", import.meta.url));
const documented = statusesOf(readFileSync(`${root}generated/openapi.json`, "utf8"));
const failures = documented.filter((status) => status >= 400);

let prism: Prism;
let baseUrl: string;

beforeAll(async () => {
  const cli = "node_modules/@stoplight/prism-cli/dist/index.js";
  const args = ["mock", "generated/openapi.yaml", "--port", "0", "--errors"];
  prism = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  baseUrl = await addressOf(prism);
}, 60_000);

afterAll(async () => {
  const ended = once(prism, "exit");
  prism.kill();
  await ended;
});

function client(headers: Record<string, string> = {}): WholesaleClient {
  return createWholesaleClient({ token: "any", baseUrl, headers, retry: false });
}

describe("of a mock server that serves the document", () => {
  it("the client reads the list", async () => {
    expect(await client().customers.list().first()).toEqual(exampleCustomers[0]);
  });

  it("the client may ask with every filter", async () => {
    const filter = {
      externalId: "a",
      orgId: "b+/=",
      status: ["error", "x"],
      onBehalfOfSubPartnerOrgId: "c=",
    };
    expect(await client().customers.list(filter).toArray({ limit: 1 })).toHaveLength(1);
  });

  it("http gives data and response", async () => {
    const { data, response } = await client().http.GET("/wholesale/customers", {
      params: { query: { max: 1 } },
    });
    expect(data).toEqual({ items: exampleCustomers });
    expect(response.headers.get("trackingid")).toMatch(/./);
  });

  it("made-up data consists of the document's examples", async () => {
    const { data } = await client({ prefer: "dynamic=true" }).http.GET("/wholesale/customers");
    expect(data?.items.filter(({ id }) => id !== exampleCustomers[0]?.id)).toEqual([]);
  });

  it("the list ends: its `Link` has no `next`", async () => {
    const { response } = await client().http.GET("/wholesale/customers");
    expect(response.headers.get("link")).toMatch(/^<https:.*>; rel="first"$/);
  });

  it.each(failures)("the client reads the documented failure %i", async (status) => {
    const failed = client({ prefer: `code=${status}` })
      .customers.list()
      .first();
    const error: unknown = await failed.catch((reason: unknown) => reason);
    if (!isWebexError(error) || !("status" in error)) throw error;
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(error.message).toMatch(
      new RegExp(`^GET /wholesale/customers: ${status} .+ - .+ \\[tracking id .+\\]$`),
    );
  });
});

it("the document has the failures that are tried here", () => {
  expect(failures).toEqual(expect.arrayContaining([400, 401, 403, 404, 423, 429, 500, 503]));
});

/** Prism says where it listens once it does; what it says later is not read. */
async function addressOf({ stdout }: Prism): Promise<string> {
  let address: string | undefined;
  for await (const line of createInterface({ input: stdout })) {
    address = /listening on (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) break;
  }
  stdout.resume();
  return address ?? expect.unreachable("Prism ended before it listened.");
}

function statusesOf(json: string): number[] {
  const { paths } = JSON.parse(json) as { paths: { "/wholesale/customers": { get: { responses: object } } } };
  return Object.keys(paths["/wholesale/customers"].get.responses).map(Number);
}
