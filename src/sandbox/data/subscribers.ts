import { exampleItems, singlePackageNames } from "../../../generated/sandbox-facts.ts";
import type { Customer, SinglePackageName, Subscriber, SubscriberStatus } from "../../../generated/types.ts";
import { integerBelow, pick, uuid, type Random } from "../random.ts";
import { dateOf, withinMs } from "./dates.ts";
import { identifier } from "./identifier.ts";
import type { Known } from "./known.ts";
import { keyOf, makeNumbered, newNumbered } from "./numbered.ts";

const kind = 1;

/** How many subscribers a customer has on average, of those that have any. */
const subscribersPerCustomer = 4;

const provisioned: Known<SubscriberStatus> = "provisioned";
const pending: Known<SubscriberStatus> = "pending_user_migration";

/** One of eight subscribers has not agreed to move yet. */
const pendingShare = 1 / 8;

const firstNames = "Amara Diego Elena Hiroshi Ingrid Kofi Leila Marek Nora Priya".split(" ");
const lastNames = "Costa Dubois Fischer Haddad Kowalski Mensah Okafor Rossi Tanaka".split(" ");

/** The first `count` subscribers, starting with the documented examples, all of them of these customers. */
export function makeSubscribers(count: number, seed: number, customers: readonly Customer[]): Subscriber[] {
  const owners = possibleOwners(customers).slice(0, Math.ceil(count / subscribersPerCustomer));
  const make = (number: number): Subscriber => subscriberAt(number, seed, owners);
  const subscribers = makeNumbered(count, exampleItems.listWholesaleSubscribers, make);
  for (const documented of subscribers.slice(0, exampleItems.listWholesaleSubscribers.length)) {
    const own = customers.find(({ id }) => id === documented.customerId);
    setOwner(documented, own ?? owners[0]);
  }
  return subscribers;
}

/** Returns a subscriber that did not exist before, of one of the customers that there are then. */
export function newSubscribers(seed: number, customers: readonly Customer[]): () => Subscriber {
  return newNumbered((number) => subscriberAt(number, seed, possibleOwners(customers)));
}

/** Refers to a customer by both of its keys; without a customer, to none. */
export function setOwner(subscriber: Subscriber, customer: Customer | undefined): void {
  delete subscriber.customerId;
  delete subscriber.externalCustomerId;
  if (!customer) return;
  subscriber.customerId = customer.id;
  if (customer.externalId !== undefined) subscriber.externalCustomerId = customer.externalId;
}

/** Those that have been provisioned, at least in part; or all, if there are none of these. */
function possibleOwners(customers: readonly Customer[]): readonly Customer[] {
  const ready = customers.filter(({ status }) => status?.startsWith("provisioned"));
  return ready.length > 0 ? ready : customers;
}

function subscriberAt(number: number, seed: number, owners: readonly Customer[]): Subscriber {
  const { key, random } = keyOf(kind, number, seed);
  const id = uuid(key, random);
  const owner = owners.length > 0 ? pick(owners, random) : undefined;
  const status = random() < pendingShare ? pending : provisioned;
  const name = randomPackage(owner, random);
  const createdAfter = integerBelow(withinMs / 2, random);
  const changedAfter = createdAfter + integerBelow(withinMs / 2, random);
  const subscriber: Subscriber = {
    id: identifier("SUBSCRIBER", id),
    ...(status === provisioned && { personId: identifier("PEOPLE", id) }),
    email: `${pick(firstNames, random)}.${pick(lastNames, random)}${number}@example.com`.toLowerCase(),
    package: name,
    packages: [name],
    status,
    created: dateOf(number, createdAfter),
    lastStatusChange: dateOf(number, changedAfter),
  };
  setOwner(subscriber, owner);
  return subscriber;
}

/** One that the customer has, as far as it has one for subscribers. */
function randomPackage(customer: Customer | undefined, random: Random): SinglePackageName {
  const own = singlePackageNames.filter((name) => customer?.packages?.includes(name));
  return pick(own.length > 0 ? own : singlePackageNames, random);
}
