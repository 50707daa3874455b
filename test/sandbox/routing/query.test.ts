import { describe, expect, it } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { queryErrors, readQuery } from "../../../src/sandbox/routing/query.ts";
import { errorOf, itemsOf, listCustomers } from "../list-customers.ts";

const sandbox = createSandbox({ customers: 3 });

const commas = "Send several values separated by commas: status=a,b.";

describe("a query that the spec does not allow", () => {
  it.each([
    ["offset=abc", "offset", "offset must be an integer."],
    ["offset=1.5", "offset", "offset must be an integer."],
    ["offset=", "offset", "offset must not be empty."],
    ["offset=-1", "offset", "offset must be at least 0."],
    ["max=0", "max", "max must be at least 1."],
    ["max=null", "max", "max must be an integer."],
    ["status=", "status", "status must not be empty."],
    ["status=error,,deleting", "status", "status must be values separated by single commas."],
    ["externalId=a&externalId=b", "externalId", "externalId must be sent once."],
    ["status=error&status=deleting", "status", `status must be sent once. ${commas}`],
    [
      "status[]=error&status[]=deleting",
      "status[]",
      `status[] is not a parameter of this operation. ${commas}`,
    ],
    ["status%5B0%5D=error", "status[0]", `status[0] is not a parameter of this operation. ${commas}`],
    ["externalId[]=a", "externalId[]", "externalId[] is not a parameter of this operation."],
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

describe("a boolean parameter", () => {
  const parameters = [{ name: "flag", kind: "boolean", required: false }] as const;

  it.each(["1", "yes", "TRUE", "true,false"])("is refused by name if it is %s", (value) => {
    expect(queryErrors(new URLSearchParams({ flag: value }), parameters)).toEqual([
      { fieldName: "flag", description: "flag must be true or false." },
    ]);
  });

  it.each([true, false])("can be %s", (value) => {
    const query = new URLSearchParams({ flag: String(value) });
    expect(queryErrors(query, parameters)).toEqual([]);
    expect(readQuery(query, parameters)).toEqual({ flag: value });
  });
});

describe("an integer may have any number of digits", () => {
  it.each([16, 400])("an offset of %d digits is past the end of the list", async (digits) => {
    const response = await listCustomers(sandbox, `offset=${"9".repeat(digits)}`);
    expect(response.status).toBe(200);
    expect(await itemsOf(response)).toEqual([]);
  });

  it.each([16, 400])("a max of %d digits is lowered", async (digits) => {
    expect(await itemsOf(await listCustomers(sandbox, `max=${"9".repeat(digits)}`))).toHaveLength(3);
  });

  it("a negative offset of 400 digits is below the minimum", async () => {
    const { errors } = await errorOf(await listCustomers(sandbox, `offset=-${"9".repeat(400)}`));
    expect(errors).toEqual([{ fieldName: "offset", description: "offset must be at least 0." }]);
  });
});

it("a route gets each parameter with the type that the spec declares", () => {
  const parameters = [
    { name: "key", kind: "string", required: true },
    { name: "states", kind: "array", required: false },
    { name: "count", kind: "integer", required: false },
    { name: "absent", kind: "string", required: false },
  ] as const;
  const query = new URLSearchParams("key=a,b&states=c,d&count=10");
  expect(readQuery(query, parameters)).toEqual({ key: "a,b", states: ["c", "d"], count: 10 });
});
