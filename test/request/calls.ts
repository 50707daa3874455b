import {
  unwrap,
  type CustomerProvisionRequest,
  type CustomerUpdateRequest,
  type WholesaleClient,
} from "../../src/index.ts";

const params = { path: { customerId: "c-1" } };
const address = { addressLine1: "1 Main St", city: "Ottawa", country: "CA" };

export const update: CustomerUpdateRequest = { packages: ["webex_calling"] };
export const request: CustomerProvisionRequest = {
  provisioningId: "p-1",
  externalId: "e-1",
  packages: ["webex_calling"],
  address,
};

/** One call of each kind: two writes that can be repeated, one that can't, and two calls that only read. */
export const calls = {
  PUT: ({ http }: WholesaleClient): Promise<unknown> =>
    unwrap(http.PUT("/wholesale/customers/{customerId}", { params, body: update })),
  DELETE: ({ http }: WholesaleClient): Promise<unknown> =>
    unwrap(http.DELETE("/wholesale/customers/{customerId}", { params })),
  POST: ({ http }: WholesaleClient): Promise<unknown> =>
    unwrap(http.POST("/wholesale/customers", { body: request })),
  precheck: ({ http }: WholesaleClient): Promise<unknown> =>
    unwrap(http.POST("/wholesale/customers/validate", { body: request })),
  GET: ({ http }: WholesaleClient): Promise<unknown> =>
    unwrap(http.GET("/wholesale/customers/{customerId}", { params })),
};

export type Kind = keyof typeof calls;
