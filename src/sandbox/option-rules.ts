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

export const customersRule: Rule = (option, value) => {
  if (typeof value === "number") countRule(option, value);
  else if (isArray(value)) checkCustomers(option, value);
  else refuse(option, "a number or an array of customers", value);
};

function checkCustomers(option: string, customers: readonly unknown[]): void {
  for (const [index, customer] of customers.entries()) {
    const hasId = isRecord(customer) && typeof customer["id"] === "string";
    if (!hasId) refuse(`${option}[${index}]`, "a customer with an `id`", customer, "Every customer has one.");
  }
}

function isRange(range: unknown): boolean {
  if (!isArray(range) || range.length !== 2 || !range.every(Number.isInteger)) return false;
  const [least, most] = range;
  return isBetween(least, 0, maxTimeMs) && isBetween(most, least, maxTimeMs);
}
