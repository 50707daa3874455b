import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestSchemas } from "../../../generated/sandbox-facts.ts";
import { bodyErrors } from "../../../src/sandbox/routing/body-errors.ts";
import { exampleRequests, type OperationId } from "../spec.ts";

/** Has every keyword that the schemas of the spec use. */
const schema = {
  $ref: "#/$defs/Order",
  $defs: {
    Order: {
      type: "object",
      required: ["name", "address"],
      additionalProperties: false,
      properties: {
        name: { type: "string", minLength: 1, pattern: "^[^%]*$" },
        address: { $ref: "#/$defs/Address" },
        code: { type: "string", maxLength: 2, pattern: "^a" },
        count: { type: "integer", minimum: 1 },
        size: { type: "string", enum: ["small", "large"] },
        email: { type: "string", format: "email" },
        items: { type: "array", items: { $ref: "#/$defs/Item" } },
        places: { type: "array", items: { $ref: "#/$defs/Address" } },
      },
    },
    Address: {
      type: "object",
      required: ["city", "street"],
      additionalProperties: false,
      properties: { city: { type: "string", minLength: 2, maxLength: 5 }, street: { type: "string" } },
    },
    Item: { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] },
  },
};

const address = { city: "Bern", street: "Main" };
const valid = { name: "n", address };
const missing = (fieldName: string): object => ({
  errorCode: 1001,
  description: `${fieldName} is missing.`,
  fieldName,
});

it("a valid body has no errors", () => {
  const body = {
    ...valid,
    count: 1,
    size: "small",
    email: "a@b.co",
    items: ["a", "other"],
    places: [address],
  };
  expect(bodyErrors(schema, body)).toEqual([]);
});

describe("a mandatory field that is missing has the code 1001", () => {
  it.each<[unknown, string[]]>([
    [{ address }, ["name"]],
    [{}, ["name", "address"]],
    [{ name: "n", address: {} }, ["address.city", "address.street"]],
    [{ ...valid, places: [address, { city: "Bern" }] }, ["places[1].street"]],
  ])("%j", (body, fields) => {
    expect(bodyErrors(schema, body)).toEqual(fields.map(missing));
  });
});

describe("a broken rule is in plain words", () => {
  it.each<[object, string, string]>([
    [{ name: 5 }, "name", "must be a string."],
    [{ name: null }, "name", "must be a string."],
    [{ address: [] }, "address", "must be an object."],
    [{ count: "5" }, "count", "must be an integer."],
    [{ count: 0 }, "count", "must be at least 1."],
    [{ items: {} }, "items", "must be an array."],
    [{ items: ["a", 5] }, "items[1]", "must be a string."],
    [{ name: "" }, "name", "must not be empty."],
    [{ name: "100%" }, "name", "must match the pattern ^[^%]*$."],
    [{ size: "medium" }, "size", "must be one of small, large."],
    [{ email: "nobody" }, "email", "is not a valid email."],
    [{ address: { ...address, city: "x" } }, "address.city", "must have at least 2 characters."],
    [{ address: { ...address, city: "Zürich" } }, "address.city", "must have at most 5 characters."],
    [{ colour: 1 }, "colour", "is not a property of this request."],
    [{ address: { ...address, "a/b~c%20#": 1 } }, "address.a/b~c%20#", "is not a property of this request."],
    [{ $ref: 1 }, "$ref", "is not a property of this request."],
    [JSON.parse('{ "__proto__": 1 }') as object, "__proto__", "is not a property of this request."],
  ])("%j", (change, fieldName, words) => {
    const body: unknown = JSON.parse(
      JSON.stringify(valid).slice(0, -1) + "," + JSON.stringify(change).slice(1),
    );
    expect(bodyErrors(schema, body)).toEqual([{ fieldName, description: `${fieldName} ${words}` }]);
  });

  it.each([[[]], ["text"], [5], [null], [true]])("a body that isn't an object: %j", (body) => {
    expect(bodyErrors(schema, body)).toEqual([{ description: "The body must be an object." }]);
  });

  it("a property that excludes another", () => {
    const oneOf = [
      { required: ["one"], properties: { all: { not: {} } } },
      { required: ["all"], properties: { one: { not: {} } } },
    ];
    const words = "is not allowed together with the other properties.";
    expect(bodyErrors({ oneOf }, { one: 1, all: 1 })).toEqual([
      { fieldName: "all", description: `all ${words}` },
      { fieldName: "one", description: `one ${words}` },
    ]);
    expect(bodyErrors({ oneOf }, {})).toEqual([missing("one"), missing("all")]);
  });

  it("a rule that has no words of its own is named", () => {
    expect(bodyErrors({ properties: { a: { const: 1 } } }, { a: 2 })).toEqual([
      { fieldName: "a", description: 'a breaks the rule "const" of the spec.' },
    ]);
    const exclusive = { oneOf: [{ required: ["a"] }, { required: ["b"] }] };
    expect(bodyErrors(exclusive, { a: 1, b: 2 })).toEqual([
      { description: 'The body breaks the rule "oneOf" of the spec.' },
    ]);
  });
});

it("only the first rule that a field breaks is in the array", () => {
  const description = "code must have at most 2 characters.";
  expect(bodyErrors(schema, { ...valid, code: "bbb" })).toEqual([{ fieldName: "code", description }]);
});

it("a property that isn't allowed is in the array, whatever its name and what follows", () => {
  const fields = bodyErrors(schema, { ...valid, $ref: 1, colour: 2 }).map(({ fieldName }) => fieldName);
  expect(fields).toEqual(["$ref", "colour"]);
});

it("every error is in the array, one for each field", () => {
  const body = { name: "", address: { city: 5, x: 1 }, items: [1, "a", {}], y: 2 };
  const fields = bodyErrors(schema, body).map(({ fieldName }) => fieldName);
  expect(fields.sort()).toEqual(
    ["name", "address.street", "address.city", "address.x", "items[0]", "items[2]", "y"].sort(),
  );
});

describe("a body that the validator can't take is refused, too", () => {
  it("one with more errors than a call can have arguments", () => {
    const strings = { $ref: "#/$defs/Strings", $defs: { Strings: { items: { type: "string" } } } };
    const numbers = Array.from({ length: 100_000 }, () => 1);
    const expected = [{ description: "The body has too many errors to list." }];
    expect(bodyErrors(strings, numbers)).toEqual(expected);
  });

  it("one with a name that can't be encoded", () => {
    const expected = [{ description: "A name in the body has a lone surrogate." }];
    expect(bodyErrors(schema, { ...valid, "\ud800": 1 })).toEqual(expected);
  });
});

const values = [undefined, null, true, 0, -1, 5, "", "x", "US", "a@b.co", "50%", [], ["x", 5], {}, { x: 1 }];
const mutation = fc.record({ at: fc.array(fc.nat(20), { maxLength: 5 }), value: fc.constantFrom(...values) });

/** Replaces what is at a position, or removes it. */
function mutated(body: unknown, at: number[], value: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined || typeof body !== "object" || body === null) return value;
  const entries = Object.entries<unknown>({ ...body });
  const changed = entries.map(([name, member], index) =>
    index === first % entries.length
      ? ([name, mutated(member, rest, value)] as const)
      : ([name, member] as const),
  );
  const members = Object.fromEntries<unknown>(changed);
  return Array.isArray(body) ? Object.values(members) : members;
}

describe("a body has errors if and only if another validator finds some", () => {
  const { bodies, $defs } = requestSchemas;

  it.each(Object.keys(bodies) as OperationId[])("%s", (id) => {
    const own = { ...bodies[id], $defs };
    const ajv = formats.default(new Ajv2020({ strict: false }));
    const isValid = ajv.compile(own);
    const documented = fc.constantFrom(...exampleRequests(id).map(([, { body }]) => body));
    const found = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(documented, fc.array(mutation, { maxLength: 3 }), (example, mutations) => {
        const changed = mutations.reduce((body, { at, value }) => mutated(body, at, value), example);
        const body: unknown = JSON.parse(JSON.stringify(changed ?? null));
        expect(bodyErrors(own, body).length === 0).toBe(isValid(body));
        found[isValid(body) ? "valid" : "invalid"]++;
      }),
      { numRuns: 200 },
    );
    expect(Math.min(found.valid, found.invalid)).toBeGreaterThan(50);
  });
});
