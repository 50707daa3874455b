import { describe, expect, it } from "vitest";
import { exampleCustomers } from "../../generated/sandbox-facts.ts";
import type { Customer, ProvisioningError } from "../../generated/types.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { knownValues } from "./spec.ts";

const { customers } = createSandbox({ customers: 1000 });

const problemsOf = ({ errors = [], resourceDetails }: Customer): ProvisioningError[] => [
  ...errors,
  ...(resourceDetails?.packages ?? []).flatMap((one) => [...(one.warnings ?? []), ...(one.errors ?? [])]),
];
const packageStatuses = (customer: Customer): unknown[] =>
  customer.resourceDetails?.packages?.map(({ status }) => status) ?? [];
const decoded = (id: string): string => Buffer.from(id, "base64url").toString();
const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

describe("made-up customers", () => {
  it("start with the one of the documentation, word for word", () => {
    expect(customers[0]).toEqual(exampleCustomers[0]);
    expect(customers[0]?.address?.addressLine1).toBe("771 Alder Drive");
  });

  it("are the same for the same seed, and others for another", () => {
    expect(createSandbox({ customers: 1000 }).customers).toEqual(customers);
    const others = createSandbox({ customers: 1000, seed: 2 }).customers;
    const ids = new Set(customers.map(({ id }) => id));
    expect(others.slice(1).filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it("are the same ones however many there are", () => {
    expect(createSandbox({ customers: 10 }).customers).toEqual(customers.slice(0, 10));
  });

  it("are not shared between sandboxes", () => {
    const [first] = createSandbox({ customers: 1 }).customers;
    if (first) first.status = "changed";
    expect(createSandbox({ customers: 1 }).customers[0]?.status).toBe("provisioned_with_errors");
  });

  it("have ids of their own in the documented form", () => {
    for (const { id, orgId } of customers.slice(1)) {
      expect(decoded(id)).toMatch(new RegExp(`^ciscospark://us/ENTERPRISE/${uuid}$`));
      expect(id).toMatch(/^[\w-]+$/);
      if (orgId !== undefined)
        expect(decoded(orgId)).toMatch(new RegExp(`^ciscospark://us/ORGANIZATION/${uuid}$`));
    }
    const keys = customers.flatMap(({ id, orgId, externalId }) => [id, orgId ?? `none ${id}`, externalId]);
    expect(new Set(keys).size).toBe(3 * customers.length);
  });

  it("are in every state and have every package that the spec names, and no other", () => {
    const firstHundred = customers.slice(0, 100);
    expect(new Set(firstHundred.map(({ status }) => status))).toEqual(new Set(knownValues("CustomerStatus")));
    expect(new Set(firstHundred.flatMap(({ packages }) => packages))).toEqual(
      new Set(knownValues("PackageName")),
    );
    expect(knownValues("PackageStatus")).toEqual(
      expect.arrayContaining([...new Set(customers.flatMap(packageStatuses))]),
    );
  });

  it("are in place in four of five cases", () => {
    const inPlace = customers.filter(({ status }) => status === "provisioned").length;
    expect(inPlace / customers.length).toBeCloseTo(0.8, 1);
  });

  it("have problems with every code that the spec names, and some without a code", () => {
    const codes = new Set(customers.flatMap(problemsOf).map(({ errorCode }) => errorCode));
    expect(codes).toEqual(new Set([...knownValues("ProvisioningErrorCode"), undefined]));
  });

  it("come from several countries, each address with line, town, postal code and country", () => {
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

describe("the state of a customer and its details agree", () => {
  const made = customers.slice(1);
  const inState = (status: string): Customer[] => made.filter((customer) => customer.status === status);

  it("the details are those of the packages", () => {
    for (const { packages, resourceDetails } of customers) {
      expect(resourceDetails?.packages?.map(({ name }) => name)).toEqual(packages);
      expect(new Set(packages).size).toBe(packages?.length);
    }
  });

  it("an organization is there when, and only when, all is in place", () => {
    for (const { status, orgId } of made) expect(orgId !== undefined).toBe(status === "provisioned");
  });

  it("provisioned: every package in place, no problem", () => {
    for (const customer of inState("provisioned")) {
      expect(new Set(packageStatuses(customer))).toEqual(new Set(["provisioned"]));
    }
  });

  it("provisioned_with_errors: one package in error with what went wrong, the others in place", () => {
    for (const customer of inState("provisioned_with_errors")) {
      const faulty =
        customer.resourceDetails?.packages?.filter(({ status }) => status !== "provisioned") ?? [];
      expect(faulty).toMatchObject([{ status: "error" }]);
      expect([...(faulty[0]?.warnings ?? []), ...(faulty[0]?.errors ?? [])].length).toBeGreaterThan(0);
      expect(customer.errors).toBeUndefined();
    }
  });

  it("error: no package in place, and an error that tells why", () => {
    for (const customer of inState("error")) {
      expect(new Set(packageStatuses(customer))).toEqual(new Set(["error"]));
      expect(customer.errors?.[0]?.description).toMatch(/\w/);
    }
  });

  it.each([
    ["provisioning", ["provisioning"]],
    ["pending_rpl_review", ["provisioning"]],
    ["deleting", ["deleting"]],
  ])("%s: every package is %j", (status, expected) => {
    for (const customer of inState(status))
      expect(new Set(packageStatuses(customer))).toEqual(new Set(expected));
  });

  it("updating: one package is still being set up", () => {
    for (const customer of inState("updating")) {
      expect(packageStatuses(customer).filter((status) => status === "provisioning")).toHaveLength(1);
    }
  });

  it("problems stand only with customers that have failed, wholly or in part", () => {
    const troubled = new Set(
      customers.filter((one) => problemsOf(one).length > 0).map(({ status }) => status),
    );
    expect(troubled).toEqual(new Set(["provisioned_with_errors", "error"]));
  });
});

describe("customers of one's own", () => {
  const own: Customer[] = [{ id: "a" }, { id: "b", status: "of_tomorrow" }];

  it("are served as they are", async () => {
    const sandbox = createSandbox({ customers: own });
    const headers = { authorization: `Bearer ${sandbox.token}` };
    const response = await sandbox.fetch(
      new Request("https://sandbox.test/v1/wholesale/customers", { headers }),
    );
    expect(await response.json()).toEqual({ items: own });
  });

  it("stay as they were given, whatever happens to the list", () => {
    const sandbox = createSandbox({ customers: own });
    sandbox.customers.pop();
    expect(own).toHaveLength(2);
  });
});

it("ten thousand customers are made up in under a second", () => {
  const started = performance.now();
  expect(createSandbox({ customers: 10_000 }).customers).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(1000);
});
