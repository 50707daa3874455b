import type { Customer } from "../../generated/types.ts";
import { check, flag, integer, kindOf, maxTimeMs, refuse, type Rule, type Rules } from "../options/check.ts";
import { isRecord } from "../is-record.ts";
import { isToken } from "../auth/tokens.ts";
import type { Changes } from "./changes.ts";
import { checkChanges } from "./check-changes.ts";
import { checkFaults } from "./check-faults.ts";
import { someCustomers } from "./customers.ts";
import type { Faults } from "./faults.ts";
import { isArray, isBetween } from "./guards.ts";

/** How a sandbox is and how it misbehaves. Every option may be left out. */
export interface SandboxOptions {
  /**
   * How many customers to make up, at most 1 000 000, the documented example as the first of them; or the customers
   * themselves, which are copied into a new array. Default 100.
   */
  customers?: number | readonly Customer[] | undefined;
  /**
   * An integer from 0 to 4 294 967 295. The same seed and the same requests give the same data, latencies, faults
   * and changes. Default 1.
   */
  seed?: number | undefined;
  /** The one access token that is let in: visible ASCII. Default `"sandbox-token"`. */
  token?: string | undefined;
  /** Milliseconds before each answer; or the least and the most of them, for a random number between. Default 0. */
  latencyMs?: number | readonly [least: number, most: number] | undefined;
  /** What a larger `max` is lowered to, without a word. Default 1000. */
  maxPageSize?: number | undefined;
  /** The size of a page where no `max` is given; `maxPageSize` bounds it too. Default 100. */
  defaultPageSize?: number | undefined;
  /** Whether a page has a `Link` header with `rel="next"` when there is more after it. Default `true`. */
  link?: boolean | undefined;
  /** What goes wrong with requests, by script or by rate. Default: nothing. */
  faults?: Faults | undefined;
  /** How the list changes: by rate before each page, or by a function before each request. Default: not at all. */
  changes?: Changes | undefined;
}

/** Options that were checked and filled in. */
export interface Settings {
  customers: Customer[];
  seed: number;
  token: string;
  latencyMs: readonly [least: number, most: number];
  maxPageSize: number;
  defaultPageSize: number;
  link: boolean;
  faults: Faults;
  changes: Changes;
}

const aPage = integer(1, Number.MAX_SAFE_INTEGER);

/** Shows no token, neither a right nor a wrong one. */
const aToken: Rule = (option, token) => {
  if (!isToken(token)) refuse(option, "visible ASCII without white space", token, undefined, kindOf);
};

const aLatency: Rule = (option, value) => {
  const rule = `an integer from 0 to ${maxTimeMs}, or the least and the most of them`;
  if (!isRange(typeof value === "number" ? [value, value] : value))
    refuse(option, rule, value, "It is in milliseconds: 20 or [10, 200].");
};

const aNumber = integer(0, 1_000_000);

const someOrMany: Rule = (option, value) => {
  if (typeof value === "number") aNumber(option, value);
  else if (isArray(value)) checkCustomers(option, value);
  else refuse(option, "a number or a list of customers", value);
};

const rules: Rules<SandboxOptions> = {
  customers: someOrMany,
  seed: integer(0, 2 ** 32 - 1),
  token: aToken,
  latencyMs: aLatency,
  maxPageSize: aPage,
  defaultPageSize: aPage,
  link: flag,
  faults: checkFaults,
  changes: checkChanges,
};

/** Fills in the defaults. Throws a `ConfigurationError` for a name that is no option and for a value that cannot be. */
export function readOptions(options: SandboxOptions): Settings {
  check("createSandbox", options, rules);
  const { customers = 100, seed = 1, token = "sandbox-token", latencyMs = 0, link = true } = options;
  const { maxPageSize = 1000, defaultPageSize = 100, faults = [], changes = {} } = options;
  return {
    ...{ seed, token, maxPageSize, defaultPageSize, link, faults, changes },
    customers: typeof customers === "number" ? someCustomers(customers, seed) : [...customers],
    latencyMs: typeof latencyMs === "number" ? [latencyMs, latencyMs] : latencyMs,
  };
}

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
