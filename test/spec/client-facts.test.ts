import { describe, expect, it } from "vitest";
import { clientFacts } from "../../scripts/spec/client-facts.ts";
import type { PathItem } from "../../scripts/spec/document.ts";
import { documentWith, listOf, page, paging, parameter } from "./documents.ts";

const colour = parameter("colour");
const list = { listThings: { path: "/things", filters: ["colour"] } };

describe("a list of the client", () => {
  const listsOf = (item: PathItem): unknown => clientFacts(documentWith(item)).lists;

  it("is a GET with `offset` and `max` that answers items; its filters are its other parameters", () => {
    expect(listsOf(listOf([colour, ...paging]))).toEqual(list);
  });

  it("may have its parameters on the path", () => {
    expect(listsOf({ ...listOf([colour]), parameters: paging })).toEqual(list);
    expect(listsOf({ ...listOf(paging), parameters: [colour] })).toEqual(list);
  });

  it("has a parameter once that stands on its path too", () => {
    expect(listsOf({ ...listOf([colour, ...paging]), parameters: [colour] })).toEqual(list);
  });

  it("may put its page together by `allOf`, at any depth", () => {
    const total = { properties: { total: { type: "integer" } } };
    expect(listsOf(listOf([colour, ...paging], { allOf: [total, page] }))).toEqual(list);
    expect(listsOf(listOf([colour, ...paging], { allOf: [total, { allOf: [page] }] }))).toEqual(list);
    const items = { allOf: [{ type: "array" }] };
    expect(listsOf(listOf([colour, ...paging], { properties: { items } }))).toEqual(list);
  });

  it("may have its page and its parameters by reference", () => {
    const item = listOf([], { allOf: [{ $ref: "#/components/schemas/Page" }] });
    const document = documentWith(
      { ...item, parameters: [{ $ref: "#/components/parameters/colour" }, ...paging] },
      { Page: page },
    );
    document.components.parameters = { colour };
    expect(clientFacts(document).lists).toEqual(list);
  });

  it.each<[string, PathItem]>([
    ["without `max`", listOf([parameter("offset")])],
    ["with paging in its headers", listOf(paging.map((one) => ({ ...one, in: "header" })))],
    ["with items that are no array", listOf(paging, { properties: { items: { type: "object" } } })],
    ["without a 200", { get: { operationId: "listThings", parameters: paging, responses: {} } }],
    ["with another method", { post: listOf(paging).get }],
  ])("is no operation %s", (_, item) => {
    expect(listsOf(item)).toEqual({});
  });
});

it("an operation that acts for a sub-partner may have the parameter on its path", () => {
  const acting = parameter("onBehalfOfSubPartnerOrgId");
  const operationsOf = (item: PathItem): unknown =>
    clientFacts(documentWith(item)).onBehalfOfSubPartner.operations;
  expect(operationsOf(listOf([acting]))).toEqual(["GET /things"]);
  expect(operationsOf({ ...listOf([]), parameters: [acting] })).toEqual(["GET /things"]);
  expect(operationsOf(listOf([]))).toEqual([]);
});

describe("what the client could not follow is refused", () => {
  it("an array in a query that is not written with commas, on the path too", () => {
    const colours = parameter("colours", { type: "array" });
    const refused = /^colours: the client writes arrays with style: form, explode: false\./;
    expect(() => clientFacts(documentWith(listOf([colours])))).toThrow(refused);
    expect(() => clientFacts(documentWith({ ...listOf([]), parameters: [colours] }))).toThrow(refused);
    const written = { ...colours, style: "form", explode: false };
    expect(clientFacts(documentWith(listOf([written]))).queryArrays).toEqual({
      style: "form",
      explode: false,
    });
  });

  it("a document without a server or without a place for tokens", () => {
    const document = documentWith({});
    expect(() => clientFacts({ ...document, servers: [] })).toThrow("The document has no servers[0].url");
    const components = { ...document.components, securitySchemes: {} };
    expect(() => clientFacts({ ...document, components })).toThrow("an OAuth 2 flow with a tokenUrl");
  });
});
