import { customerStatuses, exampleCustomers, packageNames } from "../../generated/sandbox-facts.ts";
import type { Customer, CustomerStatus, PackageName } from "../../generated/types.ts";
import type { Known } from "./known.ts";
import { someAddress } from "./places.ts";
import { provisioned } from "./provisioned.ts";
import { integerBelow, mulberry32, pick, scramble, uuid, type Random } from "./random.ts";

/** Every customer that comes after the start has a number from here on, so that it is new whatever came before. */
const firstNewcomer = 2 ** 31;

/** One customer in five is not simply in place. */
const groupSize = 5;

const inPlace: Known<CustomerStatus> = "provisioned";
const otherStatuses = customerStatuses.filter((status) => status !== inPlace);

/** Every customer has one of these, since the add-ons come on top of them. */
const foundations: readonly Known<PackageName>[] = ["webex_calling", "webex_suite"];

/** The first `count` customers of a seed, those of the documentation ahead. */
export function someCustomers(count: number, seed: number): Customer[] {
  return Array.from({ length: count }, (_, number) => {
    const documented = exampleCustomers[number];
    return documented ? structuredClone(documented) : customerOf(number, seed);
  });
}

/** Customers that are not among the first ones, a new one at each call. */
export function newcomers(seed: number): () => Customer {
  let number = firstNewcomer;
  return () => customerOf(number++, seed);
}

/** The customer with this number; the same number and seed give the same one, another number another one. */
function customerOf(number: number, seed: number): Customer {
  const key = scramble(number ^ scramble(seed));
  const random = mulberry32(key);
  const status = statusOf(number, seed);
  return {
    id: identifier("ENTERPRISE", uuid(key, random)),
    ...(status === inPlace && { orgId: identifier("ORGANIZATION", uuid(scramble(key), random)) }),
    externalId: uuid(scramble(~key), random),
    address: someAddress(random),
    status,
    ...provisioned(status, somePackages(number, random), random),
  };
}

/** Four of five customers are in place; the fifth of each group is in one of the other states, in turn. */
function statusOf(number: number, seed: number): CustomerStatus {
  const group = Math.floor(number / groupSize);
  const isOther = number % groupSize === scramble(group ^ seed) % groupSize;
  return (isOther ? otherStatuses[group % otherStatuses.length] : undefined) ?? inPlace;
}

/** One to six packages in the order of the documentation; over all customers each package takes its turn. */
function somePackages(number: number, random: Random): PackageName[] {
  const chosen = new Set<PackageName>([pick(foundations, random)]);
  const inTurn = packageNames[number % packageNames.length];
  if (inTurn !== undefined) chosen.add(inTurn);
  for (let more = integerBelow(5, random); more > 0; more--) chosen.add(pick(packageNames, random));
  return packageNames.filter((name) => chosen.has(name));
}

/** In the form of the documented ids: base64url without padding. */
function identifier(kind: string, id: string): string {
  return btoa(`ciscospark://us/${kind}/${id}`).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
