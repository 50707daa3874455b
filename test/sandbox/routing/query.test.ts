import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { readQuery } from "../../../src/sandbox/routing/query.ts";
import { errorOf, listCustomers } from "../list-customers.ts";

const sandbox = createSandbox({ customers: 3 });

describe("a query that the spec does not allow", () => {
  it.each([
    ["offset=abc", "offset", "offset must be an integer."],
    ["offset=1.5", "offset", "offset must be an integer."],
    ["offset=", "offset", "offset must not be empty."],
    ["offset=-1", "offset", "offset must be at least 0."],
    ["max=0", "max", "max must be at least 1."],
    ["max=null", "max", "max must be an integer."],
    ["max=99999999999999999999", "max", "max must be an integer."],
    ["status=", "status", "status must not be empty."],
    ["status=error,,deleting", "status", "status must be values separated by single commas."],
    ["status=error&status=deleting", "status", "status must be sent once."],
    ["externalId=", "externalId", "externalId must not be empty."],
    ["page=2", "page", "page is not a parameter of this operation."],
  ])("%s is a 400 that names %s", async (query, fieldName, description) => {
    const response = await listCustomers(sandbox, query);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).errors).toEqual([{ fieldName, description }]);
  });

  it("names each of several mistakes", async () => {
    const { errors } = await errorOf(await listCustomers(sandbox, "max=0&offset=x&sort=id"));
    expect(errors?.map(({ fieldName }) => fieldName).sort()).toEqual(["max", "offset", "sort"]);
  });
});

it("a route gets each parameter in the type that the spec gives it", () => {
  const parameters = [
    { name: "key", kind: "string", required: true },
    { name: "states", kind: "array", required: false },
    { name: "count", kind: "integer", required: false },
    { name: "absent", kind: "string", required: false },
  ] as const;
  const query = new URLSearchParams("key=a,b&states=c,d&count=10");
  expect(readQuery(query, parameters)).toEqual({ key: "a,b", states: ["c", "d"], count: 10 });
});
