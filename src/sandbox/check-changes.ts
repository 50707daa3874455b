import { check, refuse, type Rule, type Rules } from "../options/check.ts";
import { isRecord } from "../is-record.ts";
import type { ChangeRates } from "./changes.ts";
import { isBetween } from "./guards.ts";

const places: readonly unknown[] = ["any", "head", "read"] satisfies ChangeRates["at"][];

const aRate: Rule = (option, rate) => {
  const isRate = isBetween(rate, 0, 1000);
  if (!isRate)
    refuse(option, "a number of customers from 0 to 1000", rate, "0.5 is one for every other request.");
};

const aPlace: Rule = (option, at) => {
  if (!places.includes(at)) refuse(option, '"any", "head" or "read"', at, 'Leave it out for "any".');
};

const rules: Rules<ChangeRates> = { insert: aRate, delete: aRate, at: aPlace };

/** Throws a `ConfigurationError` for what is neither a function nor an object of rates. */
export function checkChanges(option: string, changes: unknown): void {
  if (typeof changes === "function") return;
  if (!isRecord(changes))
    refuse(option, "an object of rates or a function", changes, "Write { insert: 0.5 }.");
  check(option, changes, rules, `${option}.`);
}
