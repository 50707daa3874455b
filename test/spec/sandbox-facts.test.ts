import { describe, expect, it } from "vitest";
import type { Schema } from "../../scripts/spec/document.ts";
import { sandboxFacts, type SandboxFacts } from "../../scripts/spec/sandbox-facts.ts";
import { documentWith, listOf, parameter } from "./documents.ts";

describe("a query parameter", () => {
  it("may be declared on the path", () => {
    const [name, bound] = [parameter("name"), parameter("size", { type: "integer", minimum: 1 })];
    const document = documentWith({ ...listOf([bound]), parameters: [name] });
    expect(sandboxFacts(document).queryParameters["listThings"]).toEqual([
      { name: "name", kind: "string", required: false },
      { name: "size", kind: "integer", required: false, minimum: 1 },
    ]);
  });

  it.each<Schema>([{ type: "boolean" }, { type: "number" }, { type: ["string", "null"] }, {}])(
    "of a type that the sandbox cannot read is an error that names it: %j",
    (schema) => {
      const document = documentWith(listOf([parameter("isRed", schema)]));
      expect(() => sandboxFacts(document)).toThrow(
        "isRed: the sandbox reads strings, integers and arrays only. Extend src/sandbox/routing/query.ts.",
      );
    },
  );
});

describe("a known code", () => {
  const factsWith = (severities: Record<string, string>): SandboxFacts => {
    const known: Schema = {
      enum: [1, 2],
      "x-enumDescriptions": { 1: "No warning at all. Really.", 2: "Only a hint" },
      "x-severity": severities,
    };
    return sandboxFacts(documentWith({}, { ProvisioningErrorCode: { anyOf: [known, {}] } }));
  };

  it("is a warning or an error by its x-severity, whatever its description says", () => {
    expect(factsWith({ 1: "error", 2: "warning" })).toMatchObject({
      provisioningErrors: [{ errorCode: 1, description: "No warning at all." }],
      provisioningWarnings: [{ errorCode: 2, description: "Only a hint" }],
    });
  });

  it("with another x-severity, or none, is an error that names it", () => {
    expect(() => factsWith({ 1: "error" })).toThrow(/^2: the sandbox needs to know whether .* x-severity/);
    expect(() => factsWith({ 1: "error", 2: "info" })).toThrow(/^2: /);
  });
});

it("a missing set of known values is an error that names it", () => {
  expect(() => sandboxFacts(documentWith({}, { PackageName: { type: "string" } }))).toThrow(
    "PackageName is not a set of known values",
  );
});
