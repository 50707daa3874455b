import { expect, it } from "vitest";
import { withInlineHeaders } from "../../scripts/spec/inline-headers.ts";
import { documentWith, listOf } from "./documents.ts";

it("a response header behind a `$ref` is written out in each response that has it", () => {
  const link = { schema: { type: "string" } };
  const headers = { Link: { $ref: "#/components/headers/Link" } };
  const { get } = listOf([]);
  const document = documentWith({
    get: { ...get, responses: { "200": { headers }, "400": { $ref: "#/components/responses/Bad" } } },
  });
  document.components.responses = { Bad: { headers } };
  document.components.headers = { Link: link };

  const { paths, components } = withInlineHeaders(document);

  expect(paths["/things"]?.get?.responses["200"]).toEqual({ headers: { Link: link } });
  expect(components).toMatchObject({ responses: { Bad: { headers: { Link: link } } } });
  expect(components).not.toHaveProperty("headers");
});
