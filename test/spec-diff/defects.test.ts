import fc from "fast-check";
import { expect, test } from "vitest";
import { surfaceOf } from "../../scripts/spec-diff/surface.ts";
import { documentWith, strings } from "./documents.ts";

const partsOf = (document: unknown): number => surfaceOf(document).root.children.size;

test("a document without `paths` has a defect and no parts", () => {
  expect(surfaceOf({ openapi: "3.0.0" })).toMatchObject({ defects: ["document: has no `paths`"] });
  expect(partsOf({ openapi: "3.0.0" })).toBe(0);
});

test("a reference to nothing is named with its place, and the rest is read", () => {
  const schema = { properties: { a: { $ref: "#/components/schemas/None" }, ...strings("b").properties } };
  const { defects, root } = surfaceOf(documentWith(schema));
  expect(defects).toEqual(["GET /things, 200, a: #/components/schemas/None points to nothing"]);
  expect(
    JSON.stringify([...root.children.values()], (_, value: unknown) =>
      value instanceof Map ? [...value] : value,
    ),
  ).toContain(`"property b"`);
});

test.each([
  ["another file", { $ref: "./other.yaml" }, "refers to ./other.yaml, outside the document; bundle it first"],
  ["itself", { $ref: "#/components/schemas/Loop" }, "#/components/schemas/Loop refers to itself"],
  ["a bad escape", { $ref: "#/components/%" }, "#/components/% points to nothing"],
])("a reference to %s is named", (_, schema, rule) => {
  const components = { schemas: { Loop: { $ref: "#/components/schemas/Loop" } } };
  const allOf = { allOf: [schema] };
  expect(surfaceOf(documentWith(allOf, { components })).defects).toEqual([`GET /things, 200: ${rule}`]);
});

test("a parameter without a name is named by its operation", () => {
  const operation = { parameters: [{ in: "query" }] };
  expect(surfaceOf(documentWith({}, { operation })).defects).toEqual([
    "GET /things, parameters: hold one without `name` or `in`",
  ]);
});

test("an operation that is no object is named and still compared", () => {
  const document = { paths: { "/things": { get: null, put: "later" } } };
  expect(surfaceOf(document).defects).toEqual([
    "GET /things: is null, not an object",
    "PUT /things: is string, not an object",
  ]);
  expect(partsOf(document)).toBe(2);
});

test("no document makes it throw", () => {
  const words = fc.constantFrom(
    "paths",
    "/a",
    "get",
    "responses",
    "200",
    "content",
    "x/y",
    "schema",
    "$ref",
    "enum",
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 9 }, fc.jsonValue(), fc.dictionary(words, tie("tree"))),
  }));
  fc.assert(
    fc.property(tree, (document) => {
      expect(surfaceOf(document).root.kind).toBe("document");
    }),
  );
});
