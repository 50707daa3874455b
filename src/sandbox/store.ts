import type { Customer } from "../../generated/types.ts";
import type { Clock } from "../time/clock.ts";
import { createBackground, type Background } from "./background/background.ts";
import { outcomeSequence, type Outcomes } from "./background/outcomes.ts";
import { newCustomers, type CustomerKind } from "./data/customers.ts";
import { randomStream, type Random } from "./random.ts";

/** The options of a sandbox that concern its data. */
export interface DataOptions extends CustomerKind {
  customers: Customer[];
  backgroundMs: number;
  outcomes: Outcomes;
}

/** The live arrays of a sandbox: whatever you change in them is in the next response. */
export interface LiveArrays {
  /** In the order in which they are listed. What is provisioned comes last. */
  readonly customers: Customer[];
}

/** What no two customers share. */
export interface CustomerKeys {
  externalId?: string | undefined;
  orgId?: string | undefined;
}

/** The data behind the routes, and what it takes to change it. They read and change it in place. */
export interface Store extends LiveArrays {
  /** The index after the furthest customer served since the last request at offset 0. */
  served: number;
  readonly background: Background;
  /** The keys that customers will have once the work on them is done. */
  readonly nextKeys: Map<Customer, CustomerKeys>;
  /** Returns a customer that did not exist before. */
  readonly newCustomer: () => Customer;
  /** Decides which problems background work runs into. */
  readonly random: Random;
}

export function createStore(options: DataOptions, clock: Pick<Clock, "now">): Store {
  const { customers, seed, backgroundMs, outcomes } = options;
  const nextOutcome = outcomeSequence(outcomes, randomStream(seed, "outcomes"));
  return {
    customers,
    served: 0,
    background: createBackground(clock, backgroundMs, nextOutcome),
    nextKeys: new Map(),
    newCustomer: newCustomers(options),
    random: randomStream(seed, "problems"),
  };
}

export function liveArrays({ customers }: Store): LiveArrays {
  return { customers };
}

/** Records that a page of customers was served. A page at offset 0 starts over. */
export function recordServed(store: Store, offset: number, end: number): void {
  store.served = offset === 0 ? end : Math.max(store.served, end);
}

/** Adds a customer at an index. Those from there on move back. */
export function insertCustomer(store: Store, index: number, customer: Customer): void {
  store.customers.splice(index, 0, customer);
  if (index < store.served) store.served++;
}

/** Deletes the customer at an index. Those after it move up. */
export function deleteCustomer(store: Store, index: number): void {
  store.customers.splice(index, 1);
  if (index < store.served) store.served--;
}
