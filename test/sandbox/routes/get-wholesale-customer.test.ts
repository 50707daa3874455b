import { describe, expect, it } from "vitest";
import type { Customer } from "../../../generated/types.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { get } from "../customers.ts";
import { violations } from "../spec.ts";

const withLicenses = "?includePackageLicenseInfo=true";

const bodyOf = async (response: Response): Promise<Customer> => (await response.json()) as Customer;

describe("getting a customer", () => {
  it("returns it as it is in the array", async () => {
    const sandbox = createSandbox({ customers: 20 });
    for (const customer of sandbox.customers)
      expect(await bodyOf(await get(sandbox, customer))).toEqual(customer);
  });

  it("is a 404 for an id that no customer has", async () => {
    expect((await get(createSandbox(), { id: "nobody" })).status).toBe(404);
  });

  it("finds an id with characters that a URL encodes", async () => {
    const customer = { id: "a/b ?=ü" };
    const sandbox = createSandbox({ customers: [customer] });
    expect(await bodyOf(await get(sandbox, customer))).toEqual(customer);
  });
});

describe("licenseIds", () => {
  const sandbox = createSandbox({ customers: 100 });
  const licensesOf = ({ resourceDetails }: Customer): unknown[] =>
    resourceDetails?.packages?.map(({ status, licenseIds }) => [status, licenseIds?.length]) ?? [];

  it("come with the provisioned packages, and with no other", async () => {
    for (const customer of sandbox.customers) {
      const response = await get(sandbox, customer, withLicenses);
      expect(await violations("getWholesaleCustomer", response.clone())).toEqual([]);
      const expected = customer.resourceDetails?.packages?.map(({ status }) => [
        status,
        status === "provisioned" ? 1 : undefined,
      ]);
      expect(licensesOf(await bodyOf(response))).toEqual(expected ?? []);
    }
  });

  it("are absent unless requested", async () => {
    const [customer = expect.unreachable()] = sandbox.customers;
    for (const query of ["", "?includePackageLicenseInfo=false"])
      expect(await (await get(sandbox, customer, query)).text()).not.toContain("licenseIds");
  });

  it("are different for each package, and the same each time", async () => {
    const idsIn = async (): Promise<string[]> => {
      const own = createSandbox({ customers: 100 });
      const all = await Promise.all(
        own.customers.map(async (customer) => bodyOf(await get(own, customer, withLicenses))),
      );
      return all.flatMap(({ resourceDetails }) =>
        (resourceDetails?.packages ?? []).flatMap(({ licenseIds = [] }) => licenseIds),
      );
    };
    const ids = await idsIn();
    expect(new Set(ids).size).toBe(ids.length);
    expect(await idsIn()).toEqual(ids);
    expect(atob(ids[0] ?? "")).toMatch(/^ciscospark:\/\/us\/LICENSE\/[-0-9a-f]{36}:SANDBOX_[-0-9a-f]{36}$/);
  });

  it("stay those of a customer that has some", async () => {
    const packages = [{ status: "provisioned", licenseIds: ["mine"] }];
    const own = createSandbox({ customers: [{ id: "a", resourceDetails: { packages } }] });
    expect((await bodyOf(await get(own, { id: "a" }, withLicenses))).resourceDetails?.packages).toEqual(
      packages,
    );
  });
});
