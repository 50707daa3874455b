import { describe, expect, it } from "vitest";
import type { PathItem } from "../../scripts/spec/document.ts";
import { operationTable } from "../../scripts/spec/operation-table.ts";
import { documentWith, listOf, page, paging, parameter } from "./documents.ts";

const colour = parameter("colour");
const list = { items: ["items"], key: "id", filters: ["colour"] };

describe("a list of the client", () => {
  const listsOf = (item: PathItem): unknown => operationTable(documentWith(item))["listThings"]?.list;

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
    expect(operationTable(document)["listThings"]?.list).toEqual(list);
  });

  it.each<[string, PathItem]>([
    ["without `max`", listOf([parameter("offset")])],
    ["with paging in its headers", listOf(paging.map((one) => ({ ...one, in: "header" })))],
    ["with items that are no array", listOf(paging, { properties: { items: { type: "object" } } })],
    ["without a 200", { get: { ...listOf(paging).get, responses: {} } }],
    ["with another method", { post: listOf(paging).get }],
  ])("is no operation %s", (_, item) => {
    expect(listsOf(item)).toBeUndefined();
  });
});

describe("an entry of the table", () => {
  const entryOf = (item: PathItem): unknown => operationTable(documentWith(item))["listThings"];

  it("has method, path and tag, and says whether the operation only reads", () => {
    expect(entryOf(listOf([]))).toEqual({
      id: "listThings",
      method: "GET",
      path: "/things",
      tag: "Things",
      readOnly: true,
    });
    const { get } = listOf([]);
    expect(entryOf({ post: get })).toMatchObject({ method: "POST", readOnly: false });
    expect(entryOf({ post: { ...get, "x-read-only": true } })).toMatchObject({ readOnly: true });
  });

  it("names the sub-partner parameter, which may stand on the path", () => {
    const marked = { ...parameter("actingFor"), "x-sub-partner": true };
    expect(entryOf(listOf([marked]))).toMatchObject({ subPartnerParameter: "actingFor" });
    expect(entryOf({ ...listOf([]), parameters: [marked] })).toMatchObject({
      subPartnerParameter: "actingFor",
    });
  });

  it("has the largest `max` of a list, and every array that may hold the items", () => {
    const max = parameter("max", { type: "integer", maximum: 50 });
    const either = { properties: { items: { type: "array" }, things: { type: "array" } } };
    expect(entryOf(listOf([parameter("offset"), max], either))).toMatchObject({
      list: { maxPageSize: 50, items: ["items", "things"] },
    });
  });

  it("is refused for a list that does not say what identifies an item, and for an operation without a tag", () => {
    const { get } = listOf(paging);
    const { "x-item-key": _key, ...keyless } = get;
    expect(() => entryOf({ get: keyless })).toThrow("listThings: a list needs `x-item-key`");
    expect(() => entryOf({ get: { ...get, tags: [] } })).toThrow("needs a tag");
  });
});
