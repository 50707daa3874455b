/** Prism, a mock server that knows nothing of this package, serves the bundled document and validates our requests. */
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleItems } from "../generated/sandbox-facts.ts";
import { createWholesaleClient, isWebexError, type WholesaleClient } from "../src/index.ts";
import {
  exampleRequest,
  exampleResponse,
  failureStatuses,
  operationOf,
  operations,
  successStatus,
  type Operation,
} from "./support/spec.ts";

type Prism = ChildProcessByStdio<null, Readable, null>;

const root = fileURLToPath(new URL("..", import.meta.url));
let prism: Prism;
let baseUrl: string;

beforeAll(async () => {
  const cli = "node_modules/@stoplight/prism-cli/dist/index.js";
  const args = ["mock", "generated/openapi.yaml", "--port", "0", "--errors"];
  prism = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  baseUrl = await urlOf(prism);
});

afterAll(async () => {
  const ended = once(prism, "exit");
  prism.kill();
  await ended;
});

function client(headers: Record<string, string> = {}): WholesaleClient {
  return createWholesaleClient({ token: "any", baseUrl, headers, retry: false });
}

describe.each(operations)("a mock server of the document, asked for $id", (operation) => {
  it("accepts the documented request and sends the documented response", async () => {
    const { data, response } = await send(client(), operation);
    const status = successStatus(operation);
    expect(response.status).toBe(status);
    expect(data).toEqual(exampleResponse(operation, status));
    expect(response.headers.get("trackingid")).toMatch(/./);
  });

  it.each(failureStatuses(operation))(
    "sends the documented failure %i, which is an error",
    async (status) => {
      const { error, response } = await send(client({ prefer: `code=${status}` }), operation);
      expect(response.status).toBe(status);
      expect(error).toEqual(exampleResponse(operation, status));
    },
  );
});

describe("a mock server of the document, asked by a resource method", () => {
  const list = operationOf("listWholesaleCustomers");

  it("accepts every filter", async () => {
    const filter = {
      externalId: "a",
      orgId: "b+/=",
      status: ["error", "x"],
      onBehalfOfSubPartnerOrgId: "c=",
    };
    expect(await client().customers.list(filter).toArray({ limit: 1 })).toEqual(
      exampleItems.listWholesaleCustomers,
    );
  });

  it("made-up data consists of the document's examples", async () => {
    const { data } = await client({ prefer: "dynamic=true" }).http.GET("/wholesale/customers");
    expect(data?.items.filter(({ id }) => id !== exampleItems.listWholesaleCustomers[0]?.id)).toEqual([]);
  });

  it("the list ends: its `Link` has no `next`", async () => {
    const { response } = await client().http.GET("/wholesale/customers");
    expect(response.headers.get("link")).toMatch(/^<https:.*>; rel="first"$/);
  });

  it.each(failureStatuses(list))("sends %i, which the client throws", async (status) => {
    const read = client({ prefer: `code=${status}` })
      .customers.list()
      .first();
    const error: unknown = await read.catch((reason: unknown) => reason);
    if (!isWebexError(error) || !("status" in error)) throw error;
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(error.message).toMatch(/ - .+ \[tracking id .+\]$/);
    expect(error.message.startsWith(`${list.method} ${list.path}: ${status} `)).toBe(true);
  });
});

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Sends the documented example request. The types of `http` allow only paths known at compile time, hence the cast. */
async function send({ http }: WholesaleClient, operation: Operation): Promise<Result> {
  const untyped = http as unknown as Record<string, (path: string, init: object) => Promise<Result>>;
  const result = untyped[operation.method]?.(operation.path, exampleRequest(operation));
  return result ?? expect.unreachable(`http has no ${operation.method}.`);
}

/** Prism prints its URL once it listens. Nothing that it prints later is read. */
async function urlOf({ stdout }: Prism): Promise<string> {
  let url: string | undefined;
  for await (const line of createInterface({ input: stdout })) {
    url = /listening on (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) break;
  }
  stdout.resume();
  return url ?? expect.unreachable("Prism exited before it listened.");
}
