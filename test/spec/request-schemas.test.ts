import { expect, it } from "vitest";
import { requestSchemas } from "../../scripts/spec/request-schemas.ts";
import { documentWith } from "./documents.ts";

function schemasOf(schema: object, schemas: Record<string, object> = {}): ReturnType<typeof requestSchemas> {
  const content = { "application/json": { schema } };
  const post = { operationId: "makeThing", tags: ["Things"], requestBody: { content }, responses: {} };
  return requestSchemas(documentWith({ post }, schemas));
}

it("the schema of a body comes with every schema that it refers to, directly or not", () => {
  const refer = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const schemas = { A: { items: refer("B") }, B: { not: refer("A") }, C: {} };
  expect(schemasOf(refer("A"), schemas)).toEqual({
    bodies: { makeThing: { $ref: "#/$defs/A" } },
    $defs: { A: { items: { $ref: "#/$defs/B" } }, B: { not: { $ref: "#/$defs/A" } } },
  });
});

it("what only people read is left out, but not a property of that name", () => {
  const schema = {
    description: "A thing.",
    examples: [{}],
    "x-note": 1,
    properties: { description: { type: "string", description: "In words." } },
  };
  expect(schemasOf(schema).bodies).toEqual({
    makeThing: { properties: { description: { type: "string" } } },
  });
});
