import { expect, it } from "vitest";
import { accepted } from "../../../src/sandbox/responses/resource-url.ts";

it("the URL of a resource has neither a query nor a fragment nor credentials", () => {
  const request = new URL("http://user:secret@gateway.test:8080/v1/things?max=2#part");
  const url = "http://gateway.test:8080/v1/things/a%2Fb";
  expect(accepted(request, "/v1/things/a%2Fb")).toEqual({
    status: 202,
    headers: { Location: url },
    body: { url },
  });
});
