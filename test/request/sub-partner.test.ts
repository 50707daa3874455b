import { describe, expect, it } from "vitest";
import { actingFor } from "../../src/request/sub-partner.ts";

const base = "https://webexapis.com/v1";
const addressOf = actingFor("sub=", base);

describe("a request on behalf of a sub-partner", () => {
  it.each([
    ["an operation that accepts it", "/wholesale/customers?max=2", "?max=2&onBehalfOfSubPartnerOrgId=sub%3D"],
    [
      "an operation with other parameters, which stay as they were written",
      "/wholesale/customers?status=a,b&externalId=a%20b",
      "?status=a,b&externalId=a%20b&onBehalfOfSubPartnerOrgId=sub%3D",
    ],
    ["an operation that does not", "/wholesale/other", ""],
    ["a longer path", "/wholesale/customers/extra", ""],
    [
      "a call that names one itself",
      "/wholesale/customers?onBehalfOfSubPartnerOrgId=x",
      "?onBehalfOfSubPartnerOrgId=x",
    ],
  ])("to %s", (_, path, search) => {
    expect(new URL(addressOf(base + path, "GET")).search).toBe(search);
  });

  it("to another method of the same path is left as it is", () => {
    expect(addressOf(`${base}/wholesale/customers`, "DELETE")).toBe(`${base}/wholesale/customers`);
  });
});
