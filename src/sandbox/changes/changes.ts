import { integerBelow, type Random } from "../random.ts";
import { deleteCustomer, insertCustomer, liveArrays, type LiveArrays, type Store } from "../store.ts";

/** How the list changes before each page that is served whole. A failure or a fault changes nothing. */
export interface ChangeRates {
  /** Customers added per request, on average. May be more than 1. Default 0. */
  insert?: number | undefined;
  /** Customers removed per request, on average. May be more than 1. Default 0. */
  delete?: number | undefined;
  /**
   * Where: at `"any"` position; at the `"head"`; or in the part that was `"read"` since the last request at offset 0,
   * so that each change shifts what is still to come. Default `"any"`.
   */
  at?: "any" | "head" | "read" | undefined;
}

/**
 * By rate; or a function that gets the live arrays before each request, whatever its path and fault, and may change
 * them: `({ customers }) => customers.pop()`.
 */
export type Changes = ChangeRates | ((arrays: LiveArrays) => void);

/** When the data changes: by a function before each request, by rate before each page. */
export interface ChangePoints {
  beforeRequest: () => void;
  beforePage: () => void;
}

export function createChanges(changes: Changes, store: Store, random: Random): ChangePoints {
  const nothing = (): void => undefined;
  if (typeof changes === "function") {
    const beforeRequest = (): void => {
      changes(liveArrays(store));
    };
    return { beforeRequest, beforePage: nothing };
  }
  const beforePage = (): void => {
    changeByRate(store, changes, random);
  };
  return { beforeRequest: nothing, beforePage };
}

function changeByRate(
  store: Store,
  { insert = 0, delete: remove = 0, at = "any" }: ChangeRates,
  random: Random,
): void {
  store.served = Math.min(store.served, store.customers.length);
  for (let due = timesDue(insert, random); due > 0; due--) insertOne(store, at, random);
  for (let due = timesDue(remove, random); due > 0; due--) deleteOne(store, at, random);
}

/** A rate of 2.3 is due twice, and three times in three of ten cases. */
function timesDue(rate: number, random: Random): number {
  const whole = Math.floor(rate);
  return random() < rate - whole ? whole + 1 : whole;
}

function insertOne(store: Store, at: ChangeRates["at"], random: Random): void {
  const { customers, served } = store;
  if (at === "read" && served === 0) return;
  const index = at === "head" ? 0 : integerBelow(at === "read" ? served : customers.length + 1, random);
  insertCustomer(store, index, store.newCustomer());
}

function deleteOne(store: Store, at: ChangeRates["at"], random: Random): void {
  const { customers, served } = store;
  const end = at === "head" ? Math.min(1, customers.length) : at === "read" ? served : customers.length;
  if (end === 0) return;
  deleteCustomer(store, integerBelow(end, random));
}
