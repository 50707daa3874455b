import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../scripts/spec-diff/compare.ts";
import { surfaceOf } from "../../scripts/spec-diff/surface.ts";
import { documentWith, documentWithParameter, strings } from "./documents.ts";

function changes(before: unknown, after: unknown): string[] {
  return compare(surfaceOf(before).root, surfaceOf(after).root).map(({ change }) => change);
}

describe("what is compared", () => {
  test("an operation that is missing is one change, whatever it contains", () => {
    const [plain, empty] = [documentWith(strings("id")), { paths: {} }];
    const operation = "GET /things";
    expect(compare(surfaceOf(plain).root, surfaceOf(empty).root)).toEqual([
      { operation, change: "operation removed" },
    ]);
    expect(compare(surfaceOf(empty).root, surfaceOf(plain).root)).toEqual([
      { operation, change: "operation added" },
    ]);
  });

  test("a parameter, and whether it is required", () => {
    const without = documentWith({});
    const [optional, required] = [documentWithParameter({}), documentWithParameter({ required: true })];
    expect(changes(without, optional)).toEqual(["parameter max (query) added"]);
    expect(changes(without, required)).toEqual(["required parameter max (query) added"]);
    expect(changes(required, without)).toEqual(["parameter max (query) removed"]);
    expect(changes(optional, required)).toEqual(["parameter max (query) became required"]);
    expect(changes(required, optional)).toEqual(["parameter max (query) became optional"]);
  });

  test.each([
    ["another type", { type: "string" }, { type: "integer" }, "type", "string", "integer"],
    ["a second type", { type: "string" }, { type: ["string", "null"] }, "type", "string", "null or string"],
    ["null in the words of OpenAPI 3.0", {}, { nullable: true }, "type", "none", "null"],
    [
      "another type of item",
      { type: "array", items: { type: "string" } },
      { type: "array", items: { type: "integer" } },
      "type",
      "array of string",
      "array of integer",
    ],
    [
      "an array",
      { type: "string" },
      { type: "array", items: { type: "string" } },
      "type",
      "string",
      "array of string",
    ],
    ["a format", { type: "string" }, { type: "string", format: "date" }, "format", "none", "date"],
  ])("%s", (_, before, after, attribute, from, to) => {
    expect(
      changes(documentWithParameter({ schema: before }), documentWithParameter({ schema: after })),
    ).toEqual([`${attribute} of parameter max (query) changed from ${from} to ${to}`]);
    expect(changes(documentWith(before), documentWith(after))).toEqual([
      `${attribute} of body of 200 changed from ${from} to ${to}`,
    ]);
  });

  test("the parameters of a path belong to each of its operations, which may override them", () => {
    const max = { name: "max", in: "query", required: true };
    const document = (own: object[]): object => ({
      paths: { "/things": { parameters: [max], get: { parameters: own, responses: {} } } },
    });
    expect(changes({ paths: { "/things": { get: { responses: {} } } } }, document([]))).toEqual([
      "required parameter max (query) added",
    ]);
    expect(changes(document([]), document([{ ...max, required: false }]))).toEqual([
      "parameter max (query) became optional",
    ]);
  });

  test("a property at any depth, in an array too", () => {
    const deep = (...names: string[]): object =>
      documentWith({
        properties: { items: { type: "array", items: { properties: { sub: strings(...names) } } } },
      });
    expect(changes(deep("a"), deep("a", "b"))).toEqual(["property items.sub.b of 200 added"]);
  });

  test("whether a property is required", () => {
    const optional = documentWith({ properties: { deep: strings("a") } });
    const required = documentWith({ properties: { deep: { ...strings("a"), required: ["a"] } } });
    expect(changes(optional, required)).toEqual(["property deep.a of 200 became required"]);
  });

  test("a known value of a response and of a parameter", () => {
    const status = (...values: unknown[]): object =>
      documentWith(
        { enum: values },
        { operation: { parameters: [{ name: "s", in: "query", schema: { enum: values } }] } },
      );
    expect(changes(status("on", 1), status("on", "1"))).toEqual([
      "value 1 of parameter s (query) removed",
      'value "1" of parameter s (query) added',
      "value 1 of body of 200 removed",
      'value "1" of body of 200 added',
    ]);
  });

  test("a status, and whether its body is described", () => {
    const document = (responses: object): object => ({ paths: { "/things": { get: { responses } } } });
    const body = { content: { "application/json": { schema: strings("message") } } };
    expect(changes(document({ 404: body, 500: {} }), document({ 404: {} }))).toEqual([
      "body of 404 removed",
      "status 500 removed",
    ]);
  });

  test("a request body, whether it is required, and its properties", () => {
    const request = (required: boolean, ...names: string[]): object => {
      const requestBody = { required, content: { "application/json": { schema: strings(...names) } } };
      return documentWith(strings("id"), { operation: { requestBody } });
    };
    expect(changes(documentWith(strings("id")), request(true, "a"))).toEqual(["required request body added"]);
    expect(changes(request(true, "a"), request(false, "b"))).toEqual([
      "request body became optional",
      "property a of request removed",
      "property b of request added",
    ]);
  });
});

describe("what counts as the same", () => {
  test("an open set and the plain enum of its known values", () => {
    const open = { anyOf: [{ type: "string", enum: ["on", "off"] }, { type: "string" }] };
    expect(changes(documentWith(open), documentWith({ type: "string", enum: ["off", "on"] }))).toEqual([]);
  });

  test("an inline schema and a reference to it, under whatever name", () => {
    const components = { schemas: { "A/b~c": strings("id") } };
    const other = documentWith({ $ref: "#/components/schemas/A~1b~0c" }, { components });
    expect(changes(documentWith(strings("id")), other)).toEqual([]);
  });

  test("one schema and the same in parts of an `allOf`", () => {
    const whole = { ...strings("a", "b"), required: ["a"] };
    const parts = { allOf: [strings("a"), strings("b"), { required: ["a"] }] };
    expect(changes(documentWith(whole), documentWith(parts))).toEqual([]);
  });

  test("an object with and without its `type`", () => {
    const { properties } = strings("a");
    expect(changes(documentWith(strings("a")), documentWith({ properties }))).toEqual([]);
  });

  test("a path parameter with and without `required`", () => {
    const document = (parameter: object): object => ({
      paths: { "/{id}": { get: { parameters: [{ name: "id", in: "path", ...parameter }], responses: {} } } },
    });
    expect(changes(document({}), document({ required: true }))).toEqual([]);
  });

  test("the operations of a path whose parameter has another name", () => {
    const path = (name: string): object => ({
      paths: { [`/things/{${name}}`]: { get: { parameters: [{ name, in: "path" }], responses: {} } } },
    });
    expect(changes(path("id"), path("thingId"))).toEqual([
      "parameter id (path) removed",
      "required parameter thingId (path) added",
    ]);
  });
});

test("a recursive schema is read once", () => {
  const components = { schemas: { Tree: { properties: { child: { $ref: "#/components/schemas/Tree" } } } } };
  const tree = documentWith({ $ref: "#/components/schemas/Tree" }, { components });
  expect(changes(tree, documentWith({ type: "object" }))).toEqual(["property child of 200 removed"]);
});

test("a document equals itself, and each change has a counterpart in the other direction", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 });
  const document = fc
    .tuple(names, names)
    .map(([properties, required]) => documentWith({ ...strings(...properties), required }));
  fc.assert(
    fc.property(document, document, (one, other) => {
      expect(changes(one, one)).toEqual([]);
      expect(changes(one, other)).toHaveLength(changes(other, one).length);
    }),
  );
});
