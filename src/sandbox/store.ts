import type { BillingReport, Customer, SubPartner, Subscriber } from "../../generated/types.ts";
import type { Clock } from "../time/clock.ts";
import { createBackground, type Background } from "./background/background.ts";
import { outcomeSequence, type NextOutcome, type Outcomes } from "./background/outcomes.ts";
import { newBillingReports } from "./data/billing-reports.ts";
import { newCustomers, type CustomerKind } from "./data/customers.ts";
import { newSubPartners } from "./data/sub-partners.ts";
import { newSubscribers } from "./data/subscribers.ts";
import { randomStream, type Random } from "./random.ts";

type StoreClock = Pick<Clock, "now" | "date">;

/** The options of a sandbox that concern its data. */
export interface DataOptions extends CustomerKind, LiveArrays {
  backgroundMs: number;
  outcomes: Outcomes;
}

/** The live arrays of a sandbox, in the order in which they are listed: whatever you change is in the next response. */
export interface LiveArrays {
  /** What is provisioned or created comes last, here and in the others. */
  readonly customers: Customer[];
  readonly subscribers: Subscriber[];
  readonly subPartners: SubPartner[];
  /** Without a `tempDownloadURL`: each response has its own. */
  readonly billingReports: BillingReport[];
}

/** What no two customers share. */
export interface CustomerKeys {
  externalId?: string | undefined;
  orgId?: string | undefined;
}

/** The data behind the routes, and what it takes to change it. They read and change it in place. */
export interface Store extends LiveArrays {
  /** By live array: the index after the furthest item served since the last request at offset 0. */
  readonly served: Map<readonly unknown[], number>;
  readonly background: Background;
  readonly nextOutcome: NextOutcome;
  /** The keys that customers will have once the work on them is done. */
  readonly nextKeys: Map<Customer, CustomerKeys>;
  /** Returns a customer that did not exist before. */
  readonly newCustomer: () => Customer;
  /** The same for a subscriber, of one of the customers that there are. */
  readonly newSubscriber: () => Subscriber;
  readonly newSubPartner: () => SubPartner;
  readonly newBillingReport: () => BillingReport;
  /** The sub-partner that a report is about, for reports that were created for one. */
  readonly subPartnerOf: WeakMap<BillingReport, string>;
  /** Signs the URLs of files. */
  readonly seed: number;
  readonly clock: StoreClock;
  /** Decides which problems background work runs into. */
  readonly random: Random;
}

export function createStore(options: DataOptions, clock: StoreClock): Store {
  const { seed, backgroundMs, outcomes } = options;
  const nextOutcome = outcomeSequence(outcomes, randomStream(seed, "outcomes"));
  return {
    ...liveArrays(options),
    served: new Map(),
    background: createBackground(clock, backgroundMs, nextOutcome),
    nextOutcome,
    nextKeys: new Map(),
    newCustomer: newCustomers(options),
    newSubscriber: newSubscribers(seed, options.customers),
    newSubPartner: newSubPartners(seed),
    newBillingReport: newBillingReports(seed),
    subPartnerOf: new WeakMap(),
    seed,
    clock,
    random: randomStream(seed, "problems"),
  };
}

export function liveArrays({ customers, subscribers, subPartners, billingReports }: LiveArrays): LiveArrays {
  return { customers, subscribers, subPartners, billingReports };
}

/** Records that a page of a live array was served. A page at offset 0 starts over. */
export function recordServed(store: Store, array: readonly unknown[], offset: number, end: number): void {
  store.served.set(array, offset === 0 ? end : Math.max(servedOf(store, array), end));
}

/** The index after the furthest item served. */
export function servedOf(store: Store, array: readonly unknown[]): number {
  return Math.min(store.served.get(array) ?? 0, array.length);
}

/** Adds an item at an index. Those from there on move back. */
export function insertItem<T>(store: Store, array: T[], index: number, item: T): void {
  const served = servedOf(store, array);
  array.splice(index, 0, item);
  if (index < served) store.served.set(array, served + 1);
}

/** Deletes the item at an index. Those after it move up. */
export function deleteItem(store: Store, array: unknown[], index: number): void {
  const served = servedOf(store, array);
  array.splice(index, 1);
  if (index < served) store.served.set(array, served - 1);
}

/** Deletes the customer at an index, and its subscribers with it. */
export function deleteCustomer(store: Store, index: number): void {
  const { customers, subscribers } = store;
  const id = customers[index]?.id;
  deleteItem(store, customers, index);
  for (let at = subscribers.length - 1; at >= 0; at--)
    if (subscribers[at]?.customerId === id) deleteItem(store, subscribers, at);
}
