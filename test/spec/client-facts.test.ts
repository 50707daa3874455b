import { describe, expect, it } from "vitest";
import { clientFacts } from "../../scripts/spec/client-facts.ts";
import { documentWith, listOf, parameter } from "./documents.ts";

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
