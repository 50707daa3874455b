import { describe, expect, it } from "vitest";
import type { PathItem, Schema } from "../../scripts/spec/document.ts";
import { operationTable } from "../../scripts/spec/operation-table.ts";
import { documentWith, listOf, page, paging, parameter } from "./documents.ts";

const colour = parameter("colour");
const list = { items: ["items"], key: "id", filters: ["colour"] };

describe("a list operation", () => {
  const listsOf = (item: PathItem): unknown => operationTable(documentWith(item))["listThings"]?.list;

  it("is a GET that takes `offset` and `max` and returns items; its other parameters are filters", () => {
    expect(listsOf(listOf([colour, ...paging]))).toEqual(list);
  });

  it("can have its parameters on the path item", () => {
    expect(listsOf({ ...listOf([colour]), parameters: paging })).toEqual(list);
    expect(listsOf({ ...listOf(paging), parameters: [colour] })).toEqual(list);
  });

  it("has a parameter once that is also on the path item", () => {
    expect(listsOf({ ...listOf([colour, ...paging]), parameters: [colour] })).toEqual(list);
  });

  it("can compose its page with `allOf`, at any depth", () => {
    const total = { properties: { total: { type: "integer" } } };
    expect(listsOf(listOf([colour, ...paging], { allOf: [total, page] }))).toEqual(list);
    expect(listsOf(listOf([colour, ...paging], { allOf: [total, { allOf: [page] }] }))).toEqual(list);
    const items = { allOf: [{ type: "array" }] };
    expect(listsOf(listOf([colour, ...paging], { properties: { items } }))).toEqual(list);
  });

  it("can have its page and its parameters behind a `$ref`", () => {
    const item = listOf([], { allOf: [{ $ref: "#/components/schemas/Page" }] });
    const document = documentWith(
      { ...item, parameters: [{ $ref: "#/components/parameters/colour" }, ...paging] },
      { Page: page },
    );
    document.components.parameters = { colour };
    expect(operationTable(document)["listThings"]?.list).toEqual(list);
  });

  it.each<[string, PathItem]>([
    ["without `max`", listOf([parameter("offset")])],
    ["with `offset` and `max` in headers", listOf(paging.map((one) => ({ ...one, in: "header" })))],
    ["with items that aren't an array", listOf(paging, { properties: { items: { type: "object" } } })],
    ["without a 200", { get: { ...listOf(paging).get, responses: {} } }],
    ["with a method other than GET", { post: listOf(paging).get }],
  ])("isn't an operation %s", (_, item) => {
    expect(listsOf(item)).toBeUndefined();
  });
});

describe("an entry in the operation table", () => {
  const entryOf = (item: PathItem): unknown => operationTable(documentWith(item))["listThings"];

  it("has the method, path and tag, and whether the operation is read-only", () => {
    expect(entryOf(listOf([]))).toEqual({
      method: "GET",
      path: "/things",
      tag: "Things",
      readOnly: true,
    });
    const { get } = listOf([]);
    expect(entryOf({ post: get })).toEqual({ method: "POST", path: "/things", tag: "Things" });
    expect(entryOf({ post: { ...get, "x-read-only": true } })).toMatchObject({ readOnly: true });
  });

  it("names the query parameter for the sub-partner, which can be on the path item", () => {
    const marked = { ...parameter("actingFor"), "x-sub-partner": true };
    const named = { subPartner: { in: "query", name: "actingFor" } };
    expect(entryOf(listOf([marked]))).toMatchObject(named);
    expect(entryOf({ ...listOf([]), parameters: [marked] })).toMatchObject(named);
  });

  it("names the property of the body for the sub-partner, at any depth of `allOf`", () => {
    const marked = { properties: { colour: {}, actingFor: { type: "string", "x-sub-partner": true } } };
    const named = { subPartner: { in: "body", name: "actingFor" } };
    const { get } = listOf([]);
    const entryWith = (schema: Schema): unknown =>
      entryOf({ post: { ...get, requestBody: { content: { "application/json": { schema } } } } });
    expect(entryWith(marked)).toMatchObject(named);
    expect(entryWith({ allOf: [{ type: "object" }, marked] })).toMatchObject(named);
    expect(entryWith({ properties: { colour: {} } })).not.toHaveProperty("subPartner");
  });

  it("has the largest `max` of a list, and every array property that may have the items", () => {
    const max = parameter("max", { type: "integer", maximum: 50 });
    const either = { properties: { items: { type: "array" }, things: { type: "array" } } };
    expect(entryOf(listOf([parameter("offset"), max], either))).toMatchObject({
      list: { maxPageSize: 50, items: ["items", "things"] },
    });
  });

  it("has a list without `offset` as a single page", () => {
    const max = parameter("max", { type: "integer", maximum: 50 });
    const entry = entryOf(listOf([colour, max]));
    expect(entry).toMatchObject({ singlePage: { ...list, maxPageSize: 50 } });
    expect(entry).not.toHaveProperty("list");
  });

  it("needs `x-item-key` for a list, and a tag", () => {
    const { get } = listOf(paging);
    const keyless = { ...get };
    delete keyless["x-item-key"];
    expect(() => entryOf({ get: keyless })).toThrow("listThings: a list needs `x-item-key`");
    expect(() => entryOf({ get: { ...get, tags: [] } })).toThrow("needs a tag");
  });
});
