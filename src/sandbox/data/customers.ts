import { customerStatuses, exampleItems, packageNames } from "../../../generated/sandbox-facts.ts";
import type { Customer, CustomerStatus, PackageName } from "../../../generated/types.ts";
import { integerBelow, mulberry32, pick, scramble, uuid, type Random } from "../random.ts";
import { identifier } from "./identifier.ts";
import type { Known } from "./known.ts";
import { randomAddress } from "./places.ts";
import { packageDetails } from "./package-details.ts";
import { makeUntidy } from "./untidy.ts";

/** Customers added later are numbered from here, so none of them repeats one of the first. */
const firstNewNumber = 2 ** 31;

/** One customer in each group of five is not `provisioned`. */
const groupSize = 5;

const provisioned: Known<CustomerStatus> = "provisioned";
const otherStatuses = customerStatuses.filter((status) => status !== provisioned);

/** Every customer has one of these, because add-on packages depend on them. */
const basePackages: readonly Known<PackageName>[] = ["webex_calling", "webex_suite"];

/** What determines made-up customers, apart from their number. */
export interface CustomerKind {
  seed: number;
  tidy: boolean;
}

/** The first `count` customers, starting with the documented examples. */
export function makeCustomers(count: number, kind: CustomerKind): Customer[] {
  return Array.from({ length: count }, (_, number) => {
    const documented = exampleItems.listWholesaleCustomers[number];
    return documented ? structuredClone(documented) : customerAt(number, kind);
  });
}

/** Returns a customer that did not exist before, a different one on each call. */
export function newCustomers(kind: CustomerKind): () => Customer {
  let number = firstNewNumber;
  return () => customerAt(number++, kind);
}

function customerAt(number: number, { seed, tidy }: CustomerKind): Customer {
  const customer = tidyCustomer(number, seed);
  if (!tidy) makeUntidy(customer, number, seed);
  return customer;
}

/** Different numbers have different ids. */
function tidyCustomer(number: number, seed: number): Customer {
  const key = scramble(number ^ scramble(seed));
  const random = mulberry32(key);
  const status = statusAt(number, seed);
  return {
    id: identifier("ENTERPRISE", uuid(key, random)),
    ...(status === provisioned && { orgId: identifier("ORGANIZATION", uuid(scramble(key), random)) }),
    externalId: uuid(scramble(~key), random),
    address: randomAddress(random),
    status,
    ...packageDetails(status, randomPackages(number, random), random),
  };
}

/** Four of five customers are `provisioned`; the fifth has one of the other statuses, each in turn. */
function statusAt(number: number, seed: number): CustomerStatus {
  const group = Math.floor(number / groupSize);
  const isOther = number % groupSize === scramble(group ^ seed) % groupSize;
  return (isOther ? otherStatuses[group % otherStatuses.length] : undefined) ?? provisioned;
}

/** One to six packages in the documented order. Across all customers, each package takes its turn. */
function randomPackages(number: number, random: Random): PackageName[] {
  const chosen = new Set<PackageName>([pick(basePackages, random)]);
  const inTurn = packageNames[number % packageNames.length];
  if (inTurn !== undefined) chosen.add(inTurn);
  for (let more = integerBelow(5, random); more > 0; more--) chosen.add(pick(packageNames, random));
  return packageNames.filter((name) => chosen.has(name));
}
