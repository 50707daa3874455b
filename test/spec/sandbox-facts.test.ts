import { describe, expect, it } from "vitest";
import type { Schema } from "../../scripts/spec/document.ts";
import { sandboxFacts, type SandboxFacts } from "../../scripts/spec/sandbox-facts.ts";
import { documentWith, listOf, parameter } from "./documents.ts";

describe("a query parameter in the sandbox", () => {
  it("can be on the path item", () => {
    const size: Schema = { type: "integer", minimum: 1, default: 50 };
    const [name, bound] = [parameter("name"), parameter("size", size)];
    const document = documentWith({ ...listOf([bound]), parameters: [name] });
    expect(sandboxFacts(document).queryParameters["listThings"]).toEqual([
      { name: "name", kind: "string", required: false },
      { name: "size", kind: "integer", required: false, minimum: 1, default: 50 },
    ]);
  });

  it("can have the type of an open set of values", () => {
    const name = parameter("name", { allOf: [{ $ref: "#/components/schemas/Name" }] });
    const schemas = { Name: { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] } };
    expect(sandboxFacts(documentWith(listOf([name]), schemas)).queryParameters["listThings"]).toEqual([
      { name: "name", kind: "string", required: false },
    ]);
  });

  it.each<Schema>([{ type: "object" }, { type: "number" }, { type: ["string", "null"] }, {}])(
    "is rejected by name if the sandbox can't parse its type: %j",
    (schema) => {
      const document = documentWith(listOf([parameter("isRed", schema)]));
      expect(() => sandboxFacts(document)).toThrow(
        "isRed: the sandbox reads strings, integers, booleans and arrays only. Extend src/sandbox/routing/query.ts.",
      );
    },
  );
});

describe("a known error code", () => {
  const factsWith = (severities: Record<string, string>): SandboxFacts => {
    const known: Schema = {
      enum: [1, 2],
      "x-enumDescriptions": { 1: "No warning at all. Really.", 2: "Only a hint" },
      "x-severity": severities,
    };
    return sandboxFacts(documentWith({}, { ProvisioningErrorCode: { anyOf: [known, {}] } }));
  };

  it("is a warning or an error depending on `x-severity`, not on its description", () => {
    expect(factsWith({ 1: "error", 2: "warning" })).toMatchObject({
      provisioningErrors: [{ errorCode: 1, description: "No warning at all." }],
      provisioningWarnings: [{ errorCode: 2, description: "Only a hint" }],
    });
  });

  it("has the description of its example in ProvisioningError, if there is one", () => {
    const examples = [{ errorCode: 2, description: "As documented." }];
    const known: Schema = {
      enum: [2],
      "x-enumDescriptions": { 2: "In our words." },
      "x-severity": { 2: "error" },
    };
    const schemas = { ProvisioningErrorCode: { anyOf: [known, {}] }, ProvisioningError: { examples } };
    expect(sandboxFacts(documentWith({}, schemas)).provisioningErrors).toEqual(examples);
  });

  it("is rejected without a severity, or with an unknown one", () => {
    expect(() => factsWith({ 1: "error" })).toThrow(/^2: the sandbox needs to know whether .* x-severity/);
    expect(() => factsWith({ 1: "error", 2: "info" })).toThrow(/^2: /);
  });
});

it("an item in several examples of a list is in the sandbox once, as in the first", () => {
  const { get } = listOf([]);
  const examples = {
    first: { value: { items: [{ id: "a", status: "old" }] } },
    second: { value: { items: [{ id: "a", status: "new" }, { id: "b" }] } },
  };
  const content = { "application/json": { schema: {}, examples } };
  const document = documentWith({ get: { ...get, responses: { "200": { content } } } });
  expect(sandboxFacts(document).exampleItems).toEqual({
    listThings: [{ id: "a", status: "old" }, { id: "b" }],
  });
});

it("a missing set of known values is rejected by name", () => {
  expect(() => sandboxFacts(documentWith({}, { PackageName: { type: "string" } }))).toThrow(
    "PackageName is not a set of known values",
  );
});

it("the first response of an operation that only reads without a GET is that of a passed precheck", () => {
  const responseWith = (...bodies: string[]): object => ({
    content: {
      "application/json": {
        schema: {},
        examples: Object.fromEntries(bodies.map((value) => [value, { value }])),
      },
    },
  });
  const responses = { "200": responseWith("passed", "passed as an object") };
  const operation = { tags: ["Things"], responses };
  const things = {
    ...listOf([]),
    post: { ...operation, operationId: "createThing" },
    put: { ...operation, operationId: "precheckThing", "x-read-only": true },
  };
  expect(sandboxFacts(documentWith(things)).passedPrechecks).toEqual({ precheckThing: "passed" });
});
