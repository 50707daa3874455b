import { describe, expect, it } from "vitest";
import { createWholesaleClient } from "webex-wholesale";
import { entries } from "../../src/cli/command-entry.ts";
import { createProgram } from "../../src/cli/program.ts";
import { callMethod } from "../../src/cli/session/call-method.ts";
import { exampleRequest, operations } from "../support/spec.ts";
import { checkBody } from "../../src/cli/input/check-body.ts";
import { contextOf, runHere } from "./command.ts";

it("every operation of the spec has a command", () => {
  expect(entries.map(({ operationId }) => operationId).toSorted()).toEqual(
    operations.map(({ id }) => id).toSorted(),
  );
});

describe("every command calls its operation", () => {
  it.each(entries)("$resource $command", async ({ operationId, resource, command, list, ...entry }) => {
    const operation = operations.find(({ id }) => id === operationId) ?? expect.unreachable();
    const sent: string[] = [];
    const webex = createWholesaleClient({
      token: "any",
      retry: false,
      fetch: ({ method, url }) => {
        sent.push(`${method} ${new URL(url).pathname}`);
        return Promise.resolve(new Response(null, { status: 400 }));
      },
    });
    const request = operation.requestBody ? exampleRequest(operation) : {};
    const body = "body" in request ? [request.body] : [];
    const ids = entry.arguments.map(() => "an-id");
    const result: unknown = callMethod(webex, resource, command, list ? [{}, {}] : [...ids, ...body, {}]);
    await expect(read(result)).rejects.toThrow("400");
    const path = operation.path.replace(/\{\w+\}/, "an-id");
    expect(sent).toEqual([`${operation.method} /v1${path}`]);
  });
});

/** Reads the first item of a listing, and waits for anything else. */
async function read(result: unknown): Promise<void> {
  if (typeof result !== "object" || result === null || !(Symbol.asyncIterator in result)) await result;
  else await (result as AsyncIterable<unknown>)[Symbol.asyncIterator]().next();
}

const commands = createProgram(contextOf()).commands.flatMap((group) =>
  group.commands.length === 0
    ? [group.name()]
    : group.commands.map((command) => `${group.name()} ${command.name()}`),
);

describe("--help", () => {
  it.each(["", ...commands])("of `webex-wholesale %s` begins with an example that fits it", async (words) => {
    const { code, stdout, stderr } = await runHere([...words.split(" ").filter(Boolean), "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(String.raw`^Example:\n  webex-wholesale ${words}`));
    expect(stdout).toContain(`\nUsage: webex-wholesale ${words}`);
  });

  it("names every exit code", async () => {
    const { stdout } = await runHere(["--help"]);
    const codes = stdout.split("Exit codes:")[1]?.match(/^ +\d+/gm);
    expect(codes?.map(Number)).toEqual([0, 1, 2, 3, 4, 5, 130]);
  });

  it("shows a request body that passes", async () => {
    const { stdout } = await runHere(["customers", "provision", "--help"]);
    const body: unknown = JSON.parse(stdout.split("A request body:")[1] ?? "");
    expect(checkBody("provisionWholesaleCustomer", body, (field) => field)).toEqual([]);
  });

  it("has the known values of an option, and marks what is required", async () => {
    const { stdout } = await runHere(["billing-reports", "create", "--help"]);
    expect(stdout).toMatch(
      /--type <value> +what the report breaks consumption down by\s+\(PARTNER, CUSTOMER, USER\)/,
    );
  });
});
