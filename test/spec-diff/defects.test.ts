import fc from "fast-check";
import { expect, test } from "vitest";
import { surfaceOf } from "../../scripts/spec-diff/surface.ts";
import { documentWith, strings } from "./documents.ts";

const operationsIn = (document: unknown): string[] => [...surfaceOf(document).root.children.keys()];

test("a document without `paths` has a defect and no operations", () => {
  expect(surfaceOf({ openapi: "3.0.0" })).toMatchObject({ defects: ["document: has no `paths`"] });
  expect(operationsIn({ openapi: "3.0.0" })).toEqual([]);
});

test("a dangling reference is reported with its place, and the rest is read", () => {
  const schema = { properties: { a: { $ref: "#/components/schemas/None" }, ...strings("b").properties } };
  const { defects, root } = surfaceOf(documentWith(schema));
  expect(defects).toEqual(["GET /things, 200, a: #/components/schemas/None points to nothing"]);
  const body = root.children.get("GET /things")?.children.get("status 200")?.children.get("body of 200");
  expect([...(body?.children.keys() ?? [])]).toEqual(["property a of 200", "property b of 200"]);
});

test.each([
  ["another file", { $ref: "./other.yaml" }, "./other.yaml points outside the document; bundle it first"],
  ["itself", { $ref: "#/components/schemas/Loop" }, "#/components/schemas/Loop refers to itself"],
  ["a malformed escape", { $ref: "#/components/%" }, "#/components/% points to nothing"],
  ["an inherited name", { $ref: "#/components/toString" }, "#/components/toString points to nothing"],
  ["a string", { $ref: "#/openapi" }, "is a string, not an object"],
])("a reference to %s is a defect", (_, schema, message) => {
  const components = { schemas: { Loop: { $ref: "#/components/schemas/Loop" } } };
  const { defects } = surfaceOf(documentWith({ allOf: [schema] }, { components }));
  expect(defects).toEqual([`GET /things, 200: ${message}`]);
});

test("a parameter without a name is reported by its operation", () => {
  const operation = { parameters: [{ in: "query" }] };
  expect(surfaceOf(documentWith({}, { operation })).defects).toEqual([
    "GET /things, parameters: one has no `name` or no `in`",
  ]);
});

test("an operation that isn't an object is reported and still compared", () => {
  const document = { paths: { "/things": { get: null, put: "later", post: [] } } };
  expect(surfaceOf(document).defects).toEqual([
    "GET /things: is null, not an object",
    "PUT /things: is a string, not an object",
    "POST /things: is an array, not an object",
  ]);
  expect(operationsIn(document)).toHaveLength(3);
});

test("no document makes it throw", () => {
  const words = fc.constantFrom(
    ...["paths", "/a", "get", "parameters", "responses", "200", "content", "x/y", "schema"],
    ...["$ref", "enum", "type", "items", "required", "properties"],
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 9 }, fc.jsonValue(), fc.dictionary(words, tie("tree"))),
  }));
  fc.assert(
    fc.property(tree, (document) => {
      expect(surfaceOf(document).root.label).toBe("document");
    }),
  );
});
