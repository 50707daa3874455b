import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../scripts/spec-diff/compare.ts";
import { surfaceOf } from "../../scripts/spec-diff/surface.ts";
import { documentWith, strings } from "./documents.ts";

/** Each difference in one line, `<` for what only the first has. */
function differences(left: unknown, right: unknown): string[] {
  return compare(surfaceOf(left).root, surfaceOf(right).root).map(
    ({ onlyIn, kind, operation, within, name }) =>
      `${onlyIn === "left" ? "<" : ">"} ${kind} ${[operation, within, name].join("|")}`,
  );
}

describe("what is compared", () => {
  const plain = documentWith(strings("id"));

  test("an operation that is missing is told once, without its parts", () => {
    expect(differences(plain, { paths: {} })).toEqual(["< operation GET /things||GET /things"]);
  });

  test("a parameter by its name and its place", () => {
    const parameters = [{ name: "max", in: "query", schema: { type: "integer" } }];
    const other = documentWith(strings("id"), { operation: { parameters } });
    expect(differences(plain, other)).toEqual(["> parameter GET /things||max (query)"]);
  });

  test("a parameter of the path counts for each of its operations", () => {
    const path = { parameters: [{ name: "max", in: "query" }], get: { responses: {} } };
    const other = { paths: { "/things": { get: { responses: {} } } } };
    expect(differences({ paths: { "/things": path } }, other)).toEqual([
      "< parameter GET /things||max (query)",
    ]);
  });

  test("a property at any depth, in a list too", () => {
    const deep = (...names: string[]): object =>
      documentWith({
        properties: { items: { type: "array", items: { properties: { sub: strings(...names) } } } },
      });
    expect(differences(deep("a"), deep("a", "b"))).toEqual([
      "> property GET /things|200 items.sub|items.sub.b",
    ]);
  });

  test("a known value of an answer and of a parameter", () => {
    const status = (...values: unknown[]): object =>
      documentWith(
        { enum: values },
        { operation: { parameters: [{ name: "s", in: "query", schema: { enum: values } }] } },
      );
    expect(differences(status("on", 1), status("on", "1"))).toEqual([
      "< value GET /things|s (query)|1",
      "< value GET /things|200|1",
      "> value GET /things|s (query)|1",
      "> value GET /things|200|1",
    ]);
  });

  test("a status, and whether its body is described", () => {
    const answers = (responses: object): object => ({ paths: { "/things": { get: { responses } } } });
    const body = { content: { "application/json": { schema: strings("message") } } };
    expect(differences(answers({ 404: body, 500: {} }), answers({ 404: {} }))).toEqual([
      "< body GET /things|404|",
      "< status GET /things||500",
    ]);
  });

  test("a property of a request", () => {
    const request = (...names: string[]): object => {
      const requestBody = { content: { "application/json": { schema: strings(...names) } } };
      return documentWith(strings("id"), { operation: { requestBody } });
    };
    expect(differences(request("a"), request("b"))).toEqual([
      "< property GET /things|request|a",
      "> property GET /things|request|b",
    ]);
  });
});

describe("what counts as the same", () => {
  test("an open value and the plain list of its known values", () => {
    const open = { anyOf: [{ type: "string", enum: ["on", "off"] }, { type: "string" }] };
    expect(differences(documentWith(open), documentWith({ type: "string", enum: ["off", "on"] }))).toEqual(
      [],
    );
  });

  test("a schema in place and the same by reference, under whatever name", () => {
    const components = { schemas: { "A/b~c": strings("id") } };
    const other = documentWith({ $ref: "#/components/schemas/A~1b~0c" }, { components });
    expect(differences(documentWith(strings("id")), other)).toEqual([]);
  });

  test("properties in one schema and the same put together by `allOf`", () => {
    expect(
      differences(documentWith(strings("a", "b")), documentWith({ allOf: [strings("a"), strings("b")] })),
    ).toEqual([]);
  });

  test("a path whose parameter has another name, but for that name", () => {
    const path = (name: string): object => ({
      paths: { [`/things/{${name}}`]: { get: { parameters: [{ name, in: "path" }], responses: {} } } },
    });
    expect(differences(path("id"), path("thingId"))).toEqual([
      "< parameter GET /things/{id}||id (path)",
      "> parameter GET /things/{thingId}||thingId (path)",
    ]);
  });
});

test("a schema that holds itself is read once", () => {
  const components = { schemas: { Tree: { properties: { child: { $ref: "#/components/schemas/Tree" } } } } };
  const tree = documentWith({ $ref: "#/components/schemas/Tree" }, { components });
  expect(differences(tree, documentWith({ type: "object" }))).toEqual(["< property GET /things|200|child"]);
});

test("nothing differs from itself, and sides change place with the documents", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 });
  fc.assert(
    fc.property(names, names, (some, others) => {
      const [one, other] = [documentWith(strings(...some)), documentWith(strings(...others))];
      expect(differences(one, one)).toEqual([]);
      expect(differences(one, other)).toHaveLength(differences(other, one).length);
    }),
  );
});
