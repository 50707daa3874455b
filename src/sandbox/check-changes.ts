import { checkNames, refuse } from "../check.ts";
import type { ChangeRates } from "./changes.ts";
import { isBetween, isObject } from "./guards.ts";

const names = ["insert", "delete", "at"] satisfies (keyof ChangeRates)[];
const places: readonly unknown[] = ["any", "head", "read", undefined] satisfies ChangeRates["at"][];

/** Throws a `ConfigurationError` for what is neither a function nor an object of rates. */
export function checkChanges(changes: unknown): void {
  if (typeof changes === "function") return;
  if (!isObject(changes))
    refuse("changes", "an object of rates or a function", changes, "Write { insert: 0.5 }.");
  checkNames("changes", changes, names);
  checkRate("changes.insert", changes["insert"]);
  checkRate("changes.delete", changes["delete"]);
  const at = changes["at"];
  if (!places.includes(at)) refuse("changes.at", '"any", "head" or "read"', at, 'Leave it out for "any".');
}

function checkRate(option: string, rate: unknown): void {
  const isRate = rate === undefined || isBetween(rate, 0, 1000);
  if (!isRate)
    refuse(option, "a number of customers from 0 to 1000", rate, "0.5 is one for every other request.");
}
