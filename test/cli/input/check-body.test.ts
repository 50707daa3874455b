import { describe, expect, it } from "vitest";
import { checkBody, knownPart } from "../../../src/cli/input/check-body.ts";
import { exampleRequest, operationOf, operations } from "../../support/spec.ts";

const place = (field: string): string => `f:${field}`;
const bodyOf = (id: Parameters<typeof operationOf>[0]): object => {
  const request = exampleRequest(operationOf(id));
  return "body" in request ? (request.body as object) : expect.unreachable();
};

it.each(operations.filter(({ requestBody }) => requestBody))(
  "the documented body of $id passes",
  ({ id }) => {
    expect(checkBody(id, bodyOf(id), place)).toEqual([]);
  },
);

describe("a body that breaks the schema", () => {
  it("is refused with every place", () => {
    const body = { ...bodyOf("provisionWholesaleCustomer"), externalId: "", address: {} };
    const message = [
      "f:externalId: externalId must not be empty.",
      "f:address.addressLine1: address.addressLine1 is missing.",
      "f:address.city: address.city is missing.",
      "f:address.country: address.country is missing.",
    ];
    expect(() => checkBody("provisionWholesaleCustomer", body, place)).toThrow(message.join("\n"));
  });

  it("is refused with its unknown fields too, which may be misspelled ones", () => {
    const { externalId, ...body } = { externalId: "1", ...bodyOf("provisionWholesaleCustomer") };
    expect(() => checkBody("provisionWholesaleCustomer", { ...body, externalID: externalId }, place)).toThrow(
      "f:externalId: externalId is missing.\nf:externalID: externalID is not a property of this request.",
    );
  });

  it("is only worth a warning if the spec doesn't know a field", () => {
    const body = { ...bodyOf("provisionWholesaleCustomer"), tier: "gold" };
    expect(checkBody("provisionWholesaleCustomer", body, place)).toEqual([
      "f:tier: the spec has no tier in this request. Sending it anyway.",
    ]);
  });
});

it("a precheck gets the part of a body that it knows", () => {
  const body = { ...bodyOf("provisionWholesaleCustomer"), subPartnerAdminEmail: "a@example.com" };
  const known = knownPart("precheckWholesaleCustomer", body);
  expect(known).not.toHaveProperty("subPartnerAdminEmail");
  expect(checkBody("precheckWholesaleCustomer", known, place)).toEqual([]);
});
