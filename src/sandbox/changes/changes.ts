import { integerBelow, type Random } from "../random.ts";
import {
  deleteCustomer,
  deleteItem,
  insertItem,
  liveArrays,
  servedOf,
  type LiveArrays,
  type Store,
} from "../store.ts";

/** How a list changes before each of its pages that is served whole. A failure or a fault changes nothing. */
export interface ChangeRates {
  /** Items added per request, on average. May be more than 1. Default 0. */
  insert?: number | undefined;
  /** Items removed per request, on average. May be more than 1. A customer's subscribers go with it. Default 0. */
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
  beforePage: (list: ListName) => void;
}

/** The live arrays that are listed in pages. */
export type ListName = "customers" | "subscribers" | "subPartners";

interface List {
  array: readonly unknown[];
  insertAt: (index: number) => void;
  deleteAt: (index: number) => void;
}

export function createChanges(changes: Changes, store: Store, random: Random): ChangePoints {
  const nothing = (): void => undefined;
  if (typeof changes === "function") {
    const beforeRequest = (): void => {
      changes(liveArrays(store));
    };
    return { beforeRequest, beforePage: nothing };
  }
  const lists = listsOf(store);
  const beforePage = (list: ListName): void => {
    changeByRate(store, lists[list], changes, random);
  };
  return { beforeRequest: nothing, beforePage };
}

function listsOf(store: Store): Record<ListName, List> {
  return {
    customers: {
      ...listOf(store, store.customers, store.newCustomer),
      deleteAt: (index) => {
        deleteCustomer(store, index);
      },
    },
    subscribers: listOf(store, store.subscribers, store.newSubscriber),
    subPartners: listOf(store, store.subPartners, store.newSubPartner),
  };
}

function listOf<T>(store: Store, array: T[], make: () => T): List {
  return {
    array,
    insertAt: (index) => {
      insertItem(store, array, index, make());
    },
    deleteAt: (index) => {
      deleteItem(store, array, index);
    },
  };
}

function changeByRate(
  store: Store,
  list: List,
  { insert = 0, delete: remove = 0, at = "any" }: ChangeRates,
  random: Random,
): void {
  for (let due = timesDue(insert, random); due > 0; due--) insertOne(store, list, at, random);
  for (let due = timesDue(remove, random); due > 0; due--) deleteOne(store, list, at, random);
}

/** A rate of 2.3 is due twice, and three times in three of ten cases. */
function timesDue(rate: number, random: Random): number {
  const whole = Math.floor(rate);
  return random() < rate - whole ? whole + 1 : whole;
}

function insertOne(store: Store, { array, insertAt }: List, at: ChangeRates["at"], random: Random): void {
  const served = servedOf(store, array);
  if (at === "read" && served === 0) return;
  insertAt(at === "head" ? 0 : integerBelow(at === "read" ? served : array.length + 1, random));
}

function deleteOne(store: Store, { array, deleteAt }: List, at: ChangeRates["at"], random: Random): void {
  const head = Math.min(1, array.length);
  const end = at === "head" ? head : at === "read" ? servedOf(store, array) : array.length;
  if (end > 0) deleteAt(integerBelow(end, random));
}
