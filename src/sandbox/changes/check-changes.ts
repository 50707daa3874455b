import { isRecord } from "../../is-record.ts";
import { check, refuse, type Rule, type Rules } from "../../options/check.ts";
import { isBetween } from "../guards.ts";
import type { ChangeRates } from "./changes.ts";

const positions: readonly unknown[] = ["any", "head", "read"] satisfies ChangeRates["at"][];

const rateRule: Rule = (option, rate) => {
  const isRate = isBetween(rate, 0, 1000);
  if (!isRate) refuse(option, "a number of items from 0 to 1000", rate, "0.5 means every other request.");
};

const positionRule: Rule = (option, at) => {
  if (!positions.includes(at)) refuse(option, '"any", "head" or "read"', at, 'Omit it for "any".');
};

const rules: Rules<ChangeRates> = { insert: rateRule, delete: rateRule, at: positionRule };

/** Throws a `ConfigurationError` for anything but a function or an object of rates. */
export function checkChanges(option: string, changes: unknown): void {
  if (typeof changes === "function") return;
  if (!isRecord(changes))
    refuse(option, "an object of rates or a function", changes, "Write { insert: 0.5 }.");
  check(option, changes, rules, `${option}.`);
}
