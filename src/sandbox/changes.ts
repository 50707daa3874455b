import type { Customer } from "../../generated/types.ts";
import { integerBelow, type Random } from "./random.ts";

/** How the list changes before a page that is answered whole; a failure and a page that a fault spoils change nothing. */
export interface ChangeRates {
  /** Customers that come, on average for each request. Default 0; may be more than 1. */
  insert?: number | undefined;
  /** Customers that go, on average for each request. Default 0; may be more than 1. */
  delete?: number | undefined;
  /**
   * Where: `"any"` place; at the `"head"`; or in the part that was `"read"` since the last request at offset 0, so
   * that each change shifts what is still to come. Default `"any"`.
   */
  at?: "any" | "head" | "read" | undefined;
}

/**
 * By rate; or a function that is given the live list before each request is answered, whatever it asks for and
 * whatever fault it meets, and that may change the list.
 */
export type Changes = ChangeRates | ((customers: Customer[]) => void);

/** The list and how far it was read. */
export interface LiveList {
  readonly customers: Customer[];
  /** The index after the furthest customer that was served. */
  read: number;
}

/** Notes that a page was served; one at offset 0 begins a new reading. */
export function noteRead(list: LiveList, offset: number, end: number): void {
  list.read = offset === 0 ? end : Math.max(list.read, end);
}

/** Gives a function that carries out the changes by rate that are due before one page. */
export function changesOf(
  { insert = 0, delete: remove = 0, at = "any" }: ChangeRates,
  newcomer: () => Customer,
  random: Random,
): (list: LiveList) => void {
  return (list) => {
    list.read = Math.min(list.read, list.customers.length);
    for (let due = timesDue(insert, random); due > 0; due--) insertOne(list, at, newcomer, random);
    for (let due = timesDue(remove, random); due > 0; due--) deleteOne(list, at, random);
  };
}

/** 2.3 gives 2, and in three of ten cases 3. */
function timesDue(rate: number, random: Random): number {
  const whole = Math.floor(rate);
  return random() < rate - whole ? whole + 1 : whole;
}

function insertOne(list: LiveList, at: ChangeRates["at"], newcomer: () => Customer, random: Random): void {
  const { customers, read } = list;
  if (at === "read" && read === 0) return;
  const index = at === "head" ? 0 : integerBelow(at === "read" ? read : customers.length + 1, random);
  customers.splice(index, 0, newcomer());
  if (index < read) list.read++;
}

function deleteOne(list: LiveList, at: ChangeRates["at"], random: Random): void {
  const { customers, read } = list;
  const end = at === "head" ? Math.min(1, customers.length) : at === "read" ? read : customers.length;
  if (end === 0) return;
  const index = integerBelow(end, random);
  customers.splice(index, 1);
  if (index < read) list.read--;
}
