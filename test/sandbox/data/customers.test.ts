import { describe, expect, it } from "vitest";
import { exampleItems } from "../../../generated/sandbox-facts.ts";
import type { Customer, ProvisioningError } from "../../../generated/types.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { itemsOf, listCustomers } from "../list-customers.ts";
import { knownValues } from "../spec.ts";

const { customers } = createSandbox({ customers: 1000, tidy: true });
const madeUp = customers.slice(exampleItems.listWholesaleCustomers.length);

const problemsOf = ({ errors = [], resourceDetails }: Customer): ProvisioningError[] => [
  ...errors,
  ...(resourceDetails?.packages ?? []).flatMap((one) => [...(one.warnings ?? []), ...(one.errors ?? [])]),
];
const packageStatuses = (customer: Customer): unknown[] =>
  customer.resourceDetails?.packages?.map(({ status }) => status) ?? [];
const decoded = (id: string): string => Buffer.from(id, "base64url").toString();
const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

describe("tidy customers", () => {
  it("start with the documented example, word for word", () => {
    expect(customers[0]).toEqual(exampleItems.listWholesaleCustomers[0]);
    expect(customers[0]?.address?.addressLine1).toBe("771 Alder Drive");
  });

  it("are the same for the same seed, and others for another", () => {
    expect(createSandbox({ customers: 1000, tidy: true }).customers).toEqual(customers);
    const others = createSandbox({ customers: 1000, tidy: true, seed: 2 }).customers;
    const ids = new Set(customers.map(({ id }) => id));
    expect(others.slice(exampleItems.listWholesaleCustomers.length).filter(({ id }) => ids.has(id))).toEqual(
      [],
    );
  });

  it("do not depend on how many there are", () => {
    expect(createSandbox({ customers: 10, tidy: true }).customers).toEqual(customers.slice(0, 10));
  });

  it("are not shared between sandboxes", () => {
    const [first] = createSandbox({ customers: 1 }).customers;
    if (first) first.status = "changed";
    expect(createSandbox({ customers: 1 }).customers[0]?.status).toBe("provisioned_with_errors");
  });

  it("have unique ids in the documented form", () => {
    for (const { id, orgId } of madeUp) {
      expect(decoded(id)).toMatch(new RegExp(`^ciscospark://us/ENTERPRISE/${uuid}$`));
      expect(id).toMatch(/^[\w-]+$/);
      if (orgId !== undefined)
        expect(decoded(orgId)).toMatch(new RegExp(`^ciscospark://us/ORGANIZATION/${uuid}$`));
    }
    const keys = customers.flatMap(({ id, orgId, externalId }) => [id, orgId ?? `none ${id}`, externalId]);
    expect(new Set(keys).size).toBe(3 * customers.length);
  });

  it("have every status and package that the spec names, and no other", () => {
    const firstHundred = customers.slice(0, 100);
    expect(new Set(firstHundred.map(({ status }) => status))).toEqual(new Set(knownValues("CustomerStatus")));
    expect(new Set(firstHundred.flatMap(({ packages }) => packages))).toEqual(
      new Set(knownValues("PackageName")),
    );
    expect(knownValues("PackageStatus")).toEqual(
      expect.arrayContaining([...new Set(customers.flatMap(packageStatuses))]),
    );
  });

  it("are provisioned in four of five cases", () => {
    const provisioned = customers.filter(({ status }) => status === "provisioned").length;
    expect(provisioned / customers.length).toBeCloseTo(0.8, 1);
  });

  it("have problems with every code that the spec names, and some without a code", () => {
    const codes = new Set(customers.flatMap(problemsOf).map(({ errorCode }) => errorCode));
    expect(codes).toEqual(new Set([...knownValues("ProvisioningErrorCode"), undefined]));
  });

  it("come from several countries, with a line, city, postal code and country in each address", () => {
    const countries = new Set(customers.map(({ address }) => address?.country));
    expect([...countries]).toEqual(expect.arrayContaining(["US", "DE", "GB", "JP", "BR", "FR", "AU", "IN"]));
    for (const { address } of customers) {
      expect(address).toMatchObject({
        addressLine1: expect.stringMatching(/^[^#]{5,50}$/) as string,
        city: expect.stringMatching(/./) as string,
        zipOrPostalCode: expect.stringMatching(/^[^#]+$/) as string,
        country: expect.stringMatching(/^[A-Z]{2}$/) as string,
      });
    }
  });
});

describe("the status of a tidy customer agrees with its details", () => {
  const withStatus = (status: string): Customer[] => madeUp.filter((customer) => customer.status === status);

  it("the details are those of its packages", () => {
    for (const { packages, resourceDetails } of customers) {
      expect(resourceDetails?.packages?.map(({ name }) => name)).toEqual(packages);
      expect(new Set(packages).size).toBe(packages?.length);
    }
  });

  it("it has an organization if and only if it is provisioned", () => {
    for (const { status, orgId } of madeUp) expect(orgId !== undefined).toBe(status === "provisioned");
  });

  it("provisioned: every package is provisioned", () => {
    for (const customer of withStatus("provisioned")) {
      expect(new Set(packageStatuses(customer))).toEqual(new Set(["provisioned"]));
    }
  });

  it("provisioned_with_errors: one package failed and carries the problems", () => {
    for (const customer of withStatus("provisioned_with_errors")) {
      const failed =
        customer.resourceDetails?.packages?.filter(({ status }) => status !== "provisioned") ?? [];
      expect(failed).toMatchObject([{ status: "error" }]);
      expect([...(failed[0]?.warnings ?? []), ...(failed[0]?.errors ?? [])].length).toBeGreaterThan(0);
      expect(customer.errors).toBeUndefined();
    }
  });

  it("error: every package failed, and an error says why", () => {
    for (const customer of withStatus("error")) {
      expect(new Set(packageStatuses(customer))).toEqual(new Set(["error"]));
      expect(customer.errors?.[0]?.description).toMatch(/\w/);
    }
  });

  it.each([
    ["provisioning", ["provisioning"]],
    ["pending_rpl_review", ["provisioning"]],
    ["deleting", ["deleting"]],
  ])("%s: every package is %j", (status, expected) => {
    for (const customer of withStatus(status))
      expect(new Set(packageStatuses(customer))).toEqual(new Set(expected));
  });

  it("updating: one package is being provisioned", () => {
    for (const customer of withStatus("updating")) {
      expect(packageStatuses(customer).filter((status) => status === "provisioning")).toHaveLength(1);
    }
  });

  it("only customers that failed, wholly or in part, have problems", () => {
    const statuses = new Set(
      customers.filter((one) => problemsOf(one).length > 0).map(({ status }) => status),
    );
    expect(statuses).toEqual(new Set(["provisioned_with_errors", "error"]));
  });
});

describe("an array of customers", () => {
  const own: Customer[] = [{ id: "a" }, { id: "b", status: "of_tomorrow" }];

  it("is served as it is", async () => {
    expect(await itemsOf(await listCustomers(createSandbox({ customers: own })))).toEqual(own);
  });

  it("doesn't change with sandbox.customers", () => {
    const sandbox = createSandbox({ customers: own });
    sandbox.customers.pop();
    expect(own).toHaveLength(2);
  });
});
