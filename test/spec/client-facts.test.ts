import { describe, expect, it } from "vitest";
import { clientFacts } from "../../scripts/spec/client-facts.ts";
import type { Schema } from "../../scripts/spec/document.ts";
import { documentWith, listOf, parameter } from "./documents.ts";

describe("the client refuses a document that has", () => {
  it("a query array that isn't separated by commas, also on the path item", () => {
    const colours = parameter("colours", { type: "array" });
    const refused = /^colours: the client writes arrays with style: form, explode: false\./;
    expect(() => clientFacts(documentWith(listOf([colours])))).toThrow(refused);
    expect(() => clientFacts(documentWith({ ...listOf([]), parameters: [colours] }))).toThrow(refused);
    const separated = { ...colours, style: "form", explode: false };
    expect(clientFacts(documentWith(listOf([separated]))).queryArrays).toEqual({
      style: "form",
      explode: false,
    });
  });

  it.each([{ on: "running" }, { on: "running", off: "finished" }])(
    "a status without progress, or with one that isn't known: %j",
    (progress) => {
      const known: Schema = { enum: ["on", "off"], "x-progress": progress as Schema["x-progress"] & object };
      const document = documentWith({}, { LampStatus: { anyOf: [known, {}] } });
      expect(() => clientFacts(document)).toThrow(
        'LampStatus: `x-progress` of "off" must be one of running,',
      );
    },
  );

  it("no server, or no token URL", () => {
    const document = documentWith({});
    expect(() => clientFacts({ ...document, servers: [] })).toThrow("The document has no servers[0].url");
    const components = { ...document.components, securitySchemes: {} };
    expect(() => clientFacts({ ...document, components })).toThrow("an OAuth 2 flow with a tokenUrl");
  });
});
