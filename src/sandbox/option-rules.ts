import { isToken } from "../auth/tokens.ts";
import { isArray, isRecord } from "../is-record.ts";
import { integer, kindOf, maxTimeMs, refuse, type Rule } from "../options/check.ts";
import { isBetween } from "./guards.ts";

const countRule = integer(0, 1_000_000);

/** Never shows a token, valid or not. */
export const tokenRule: Rule = (option, token) => {
  if (!isToken(token)) refuse(option, "visible ASCII without white space", token, undefined, kindOf);
};

export const latencyRule: Rule = (option, value) => {
  const rule = `an integer from 0 to ${maxTimeMs}, or an array of the least and the most`;
  if (!isRange(typeof value === "number" ? [value, value] : value))
    refuse(option, rule, value, "The unit is milliseconds: 20 or [10, 200].");
};

/** For an option that takes how many resources to make up, or the resources, each with its key. */
export function resourcesRule(resource: string, key: string): Rule {
  return (option, value) => {
    if (typeof value === "number") countRule(option, value);
    else if (isArray(value)) checkKeys(option, value, resource, key);
    else refuse(option, `a number or an array of ${resource}s`, value);
  };
}

function checkKeys(option: string, items: readonly unknown[], resource: string, key: string): void {
  for (const [index, item] of items.entries()) {
    const hasKey = isRecord(item) && typeof item[key] === "string";
    if (!hasKey)
      refuse(`${option}[${index}]`, `a ${resource} with an \`${key}\``, item, `Every ${resource} has one.`);
  }
}

function isRange(range: unknown): boolean {
  if (!isArray(range) || range.length !== 2 || !range.every(Number.isInteger)) return false;
  const [least, most] = range;
  return isBetween(least, 0, maxTimeMs) && isBetween(most, least, maxTimeMs);
}
