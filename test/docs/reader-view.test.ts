import { describe, expect, it } from "vitest";
import { readerView, type ShownDocument } from "../../scripts/docs/reader-view.ts";

const open = {
  description: "How it fares.",
  anyOf: [
    { type: "string", enum: ["on", "off"], "x-enumDescriptions": { on: "It runs.", off: "It rests." } },
    { type: "string", description: "A value that came later." },
  ],
};

function documentOf(schemas: Record<string, object>): ShownDocument {
  return {
    info: { title: "T", version: "1.0.0", description: "S" },
    servers: [],
    paths: {},
    "x-tagGroups": [{ name: "Guides", tags: ["Paging"] }],
    components: { schemas, securitySchemes: {} },
  };
}

describe("the document as the docs site shows it", () => {
  it("has a set of open values as one list of the known ones, and says that it is open", () => {
    const { components } = readerView(documentOf({ State: open }), "Schemas");
    expect(components.schemas["State"]).toEqual({
      type: "string",
      enum: ["on", "off"],
      "x-enumDescriptions": { on: "It runs.", off: "It rests." },
      description: "How it fares. The list is open: other values may come.",
    });
  });

  it.each([
    ["two bare types", { anyOf: [{ type: "string" }, { type: "number" }] }],
    ["two lists of values", { anyOf: [{ enum: ["a"] }, { enum: ["b"] }] }],
    ["three branches", { anyOf: [{ enum: ["a"] }, { type: "string" }, { type: "number" }] }],
    ["an object", { type: "object", properties: {} }],
  ])("keeps every other schema: %s", (_name, schema) => {
    expect(readerView(documentOf({ Other: schema }), "Schemas").components.schemas["Other"]).toEqual(schema);
  });

  it("shows the first of a schema's examples, which Redoc reads from `example`", () => {
    const schemas = { Code: { type: "number", examples: [1, 2] } };
    expect(readerView(documentOf(schemas), "Schemas").components.schemas["Code"]).toEqual({
      type: "number",
      example: 1,
    });
  });

  it("has its schemas by name, in a group of the menu after the others", () => {
    const view = readerView(documentOf({ B: {}, a: {}, C: {} }), "Schemas");
    expect(Object.keys(view.components.schemas)).toEqual(["a", "B", "C"]);
    expect(view["x-tagGroups"]).toEqual([
      { name: "Guides", tags: ["Paging"] },
      { name: "Types", tags: ["Schemas"] },
    ]);
  });

  it("leaves the document that it was made from alone", () => {
    const document = documentOf({ State: open });
    const before = structuredClone(document);
    readerView(document, "Schemas");
    expect(document).toEqual(before);
  });
});
