import { describe, expect, it } from "vitest";
import type { Schema } from "../../scripts/spec/document.ts";
import { sandboxFacts, type SandboxFacts } from "../../scripts/spec/sandbox-facts.ts";
import { documentWith, listOf, parameter } from "./documents.ts";

describe("a parameter of the sandbox", () => {
  it("may stand on the path", () => {
    const [name, bound] = [parameter("name"), parameter("size", { type: "integer", minimum: 1 })];
    const { operations } = sandboxFacts(documentWith({ ...listOf([bound]), parameters: [name] }));
    expect(operations["listThings"]?.query).toEqual([
      { name: "name", kind: "string", required: false },
      { name: "size", kind: "integer", required: false, minimum: 1 },
    ]);
  });

  it.each<Schema>([{ type: "boolean" }, { type: "number" }, { type: ["string", "null"] }, {}])(
    "of a type that the sandbox cannot read is refused by its name: %j",
    (schema) => {
      const document = documentWith(listOf([parameter("isRed", schema)]));
      expect(() => sandboxFacts(document)).toThrow(
        "isRed: the sandbox reads strings, integers and arrays. Teach src/sandbox/query.ts more.",
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

  it("is a warning or an error by its mark, whatever words describe it", () => {
    expect(factsWith({ 1: "error", 2: "warning" })).toMatchObject({
      provisioningErrors: [{ errorCode: 1, description: "No warning at all." }],
      provisioningWarnings: [{ errorCode: 2, description: "Only a hint" }],
    });
  });

  it("has the words of an example of a provisioning error, where there is one", () => {
    const examples = [{ errorCode: 2, description: "As documented." }];
    const known: Schema = {
      enum: [2],
      "x-enumDescriptions": { 2: "In our words." },
      "x-severity": { 2: "error" },
    };
    const schemas = { ProvisioningErrorCode: { anyOf: [known, {}] }, ProvisioningError: { examples } };
    expect(sandboxFacts(documentWith({}, schemas)).provisioningErrors).toEqual(examples);
  });

  it("without a mark, or with another one, is refused", () => {
    expect(() => factsWith({ 1: "error" })).toThrow(/^2: the sandbox needs to know whether .* x-severity/);
    expect(() => factsWith({ 1: "error", 2: "info" })).toThrow(/^2: /);
  });
});

it("a set of known values that is missing from the spec is refused by its name", () => {
  expect(() => sandboxFacts(documentWith({}, { PackageName: { type: "string" } }))).toThrow(
    "PackageName is not a set of known values",
  );
});
