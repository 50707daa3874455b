import { describe, expect, it } from "vitest";
import { readerView } from "../../scripts/docs/reader-view.ts";
import type { Document } from "../../scripts/spec/document.ts";

const open = {
  description: "How it is.",
  anyOf: [
    { type: "string", enum: ["on", "off"], "x-enumDescriptions": { on: "It runs.", off: "It is stopped." } },
    { type: "string", description: "A value added later." },
  ],
};

function documentOf(schemas: Record<string, object>): Document {
  return {
    info: { title: "T", version: "1.0.0", description: "S" },
    servers: [],
    paths: {},
    "x-tagGroups": [{ name: "Guides", tags: ["Paging"] }],
    components: { schemas, securitySchemes: {} },
  };
}

describe("the document as the docs site shows it", () => {
  it("shows an open set as the enum of its known values, and says that it is open", () => {
    const { components } = readerView(documentOf({ State: open }), "Schemas", []);
    expect(components.schemas["State"]).toEqual({
      type: "string",
      enum: ["on", "off"],
      "x-enumDescriptions": { on: "It runs.", off: "It is stopped." },
      description: "How it is. The list is open: other values may come.",
    });
  });

  it("does so for the items of an array too", () => {
    const { components } = readerView(documentOf({ States: { type: "array", items: open } }), "Schemas", []);
    expect(components.schemas["States"]).toMatchObject({ items: { type: "string", enum: ["on", "off"] } });
  });

  it.each([
    ["two bare types", { anyOf: [{ type: "string" }, { type: "number" }] }],
    ["two enums", { anyOf: [{ enum: ["a"] }, { enum: ["b"] }] }],
    ["three branches", { anyOf: [{ enum: ["a"] }, { type: "string" }, { type: "number" }] }],
    ["an object", { type: "object", properties: {} }],
  ])("leaves other schemas as they are: %s", (_name, schema) => {
    expect(readerView(documentOf({ Other: schema }), "Schemas", []).components.schemas["Other"]).toEqual(
      schema,
    );
  });

  it("shows the first of a schema's examples, which Redoc reads from `example`", () => {
    const schemas = { Code: { type: "number", examples: [1, 2] } };
    expect(readerView(documentOf(schemas), "Schemas", []).components.schemas["Code"]).toEqual({
      type: "number",
      example: 1,
    });
  });

  it("sorts the schemas by name, in a group of the menu before the reference of the package", () => {
    const reference = [{ name: "Errors", description: "What is thrown." }];
    const view = readerView(documentOf({ B: {}, a: {}, C: {} }), "Schemas", reference);
    expect(view.tags).toEqual(reference);
    expect(Object.keys(view.components.schemas)).toEqual(["a", "B", "C"]);
    expect(view["x-tagGroups"]).toEqual([
      { name: "Guides", tags: ["Paging"] },
      { name: "Types", tags: ["Schemas"] },
      { name: "TypeScript package", tags: ["Errors"] },
    ]);
  });

  it("is a copy: the original document does not change", () => {
    const document = documentOf({ State: open });
    const before = structuredClone(document);
    readerView(document, "Schemas", []);
    expect(document).toEqual(before);
  });
});
