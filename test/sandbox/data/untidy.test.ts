import { describe, expect, it } from "vitest";
import { exampleItems } from "../../../generated/sandbox-facts.ts";
import type { Customer, CustomerPackage } from "../../../generated/types.ts";
import { createSandbox, type SandboxOptions } from "../../../src/sandbox/index.ts";
import { listCustomers } from "../list-customers.ts";
import { knownValues, violations } from "../spec.ts";

/** The made-up customers, without the documented ones. */
function madeUp(options: SandboxOptions): Customer[] {
  return createSandbox(options).customers.slice(exampleItems.listWholesaleCustomers.length);
}

const packagesOf = ({ resourceDetails }: Customer): CustomerPackage[] => resourceDetails?.packages ?? [];
const isUnknown = (name: string, value: unknown): boolean =>
  value !== undefined && !knownValues(name).includes(value);

/** What a caller meets in the field, apart from tidy customers. */
const kinds: Record<string, (customer: Customer) => boolean> = {
  "only an id": (one) => Object.keys(one).length === 1,
  "no externalId": ({ externalId }) => externalId === undefined,
  "no address": ({ address }) => address === undefined,
  "no status": ({ status }) => status === undefined,
  "no packages": ({ packages }) => packages === undefined,
  "no resourceDetails": ({ resourceDetails }) => resourceDetails === undefined,
  "a provisioned customer without orgId": ({ status, orgId }) => status === "provisioned" && !orgId,
  "an address without a city or a postal code": ({ address }) =>
    address !== undefined && !(address.city && address.zipOrPostalCode),
  "a package without a name or a status": (one) =>
    packagesOf(one).some(({ name, status }) => !name || !status),
  "a provisioned package with a warning": (one) =>
    one.status === "provisioned" &&
    packagesOf(one).some(({ status, warnings }) => status === "provisioned" && warnings !== undefined),
  "a provisioned customer with an error that has no code": ({ status, errors = [] }) =>
    status === "provisioned" && errors.some(({ errorCode }) => errorCode === undefined),
  "an unknown status": ({ status }) => isUnknown("CustomerStatus", status),
  "an unknown package": ({ packages = [] }) => packages.some((name) => isUnknown("PackageName", name)),
};

describe.each(Object.entries(kinds))("%s", (_, isKind) => {
  it.each([1, 2, 3])("occurs among 1000 customers, with seed %d", (seed) => {
    expect(madeUp({ customers: 1000, seed }).some(isKind)).toBe(true);
  });

  it("never occurs with tidy: true", () => {
    expect(madeUp({ customers: 1000, tidy: true }).some(isKind)).toBe(false);
  });
});

describe("the default sandbox of 100 customers", () => {
  it.each(["only an id", "a provisioned package with a warning", "an unknown status", "an unknown package"])(
    "has %s",
    (kind) => {
      expect(madeUp({}).some((customer) => kinds[kind]?.(customer))).toBe(true);
    },
  );

  it("has customers that the spec allows", async () => {
    const response = await listCustomers(createSandbox({ customers: 1000 }), "max=1000");
    expect(await violations("listWholesaleCustomers", response)).toEqual([]);
  });
});

describe("untidy customers", () => {
  it("are one in five", () => {
    const [some, tidy] = [madeUp({ customers: 1000 }), madeUp({ customers: 1000, tidy: true })];
    const differing = some.filter((one, index) => JSON.stringify(one) !== JSON.stringify(tidy[index]));
    expect(differing.length).toBeGreaterThan(150);
    expect(differing.length).toBeLessThanOrEqual(200);
  });

  it("always keep their id, and the rest is what a tidy sandbox has", () => {
    const ids = (options: SandboxOptions): string[] => madeUp(options).map(({ id }) => id);
    expect(ids({ customers: 1000 })).toEqual(ids({ customers: 1000, tidy: true }));
  });

  it("are the same for the same seed", () => {
    expect(madeUp({ customers: 200, seed: 9 })).toEqual(madeUp({ customers: 200, seed: 9 }));
  });

  it("come among those that changes insert, unless they are tidy", async () => {
    const inserted = async (tidy: boolean): Promise<Customer[]> => {
      const sandbox = createSandbox({ customers: 0, tidy, changes: { insert: 200 } });
      await listCustomers(sandbox);
      return sandbox.customers;
    };
    const isUntidy = (customer: Customer): boolean => Object.values(kinds).some((isKind) => isKind(customer));
    expect((await inserted(false)).some(isUntidy)).toBe(true);
    expect((await inserted(true)).some(isUntidy)).toBe(false);
  });
});
