import type { Customer } from "../../generated/types.ts";
import { isToken } from "../auth/tokens.ts";
import { isRecord } from "../is-record.ts";
import { check, flag, integer, kindOf, maxTimeMs, refuse, type Rule, type Rules } from "../options/check.ts";
import type { Changes } from "./changes/changes.ts";
import { checkChanges } from "./changes/check-changes.ts";
import { makeCustomers } from "./data/customers.ts";
import { checkFaults } from "./faults/check-faults.ts";
import type { Faults } from "./faults/faults.ts";
import { isArray, isBetween } from "./guards.ts";

/** The data of a sandbox and how it misbehaves. Every option is optional. */
export interface SandboxOptions {
  /**
   * How many customers to make up, at most 1 000 000, with the documented example first; or an array of customers, which
   * is copied. Default 100.
   */
  customers?: number | readonly Customer[] | undefined;
  /**
   * Whether every made-up customer is complete and only failed ones have problems. By default, some have properties
   * missing, a warning although they are `provisioned`, an error without a code, or a status or package that the spec
   * does not name, as in the field. Default `false`.
   */
  tidy?: boolean | undefined;
  /**
   * An integer from 0 to 4 294 967 295. The same seed and the same requests bring the same data, latencies, faults and
   * changes. Default 1.
   */
  seed?: number | undefined;
  /** The only access token to accept: visible ASCII. Default `"sandbox-token"`. */
  token?: string | undefined;
  /** Milliseconds before each response; or the least and the most, for a random number between them. Default 0. */
  latencyMs?: number | readonly [least: number, most: number] | undefined;
  /** A larger `max` is lowered to this without an error. Default 1000. */
  maxPageSize?: number | undefined;
  /** The page size when a request has no `max`; at most `maxPageSize`. Default 100. */
  defaultPageSize?: number | undefined;
  /** Whether a page has a `Link` header with `rel="next"` when more follows. Default `true`. */
  link?: boolean | undefined;
  /** What goes wrong, by script or by rate. Default: nothing. */
  faults?: Faults | undefined;
  /** How the customers change: by rate before each page, or by a function before each request. Default: not at all. */
  changes?: Changes | undefined;
}

/** Checked options with their defaults. */
export interface SandboxSettings {
  customers: Customer[];
  tidy: boolean;
  seed: number;
  token: string;
  latencyMs: readonly [least: number, most: number];
  maxPageSize: number;
  defaultPageSize: number;
  link: boolean;
  faults: Faults;
  changes: Changes;
}

const pageSizeRule = integer(1, Number.MAX_SAFE_INTEGER);
const countRule = integer(0, 1_000_000);

/** Never shows a token, valid or not. */
const tokenRule: Rule = (option, token) => {
  if (!isToken(token)) refuse(option, "visible ASCII without white space", token, undefined, kindOf);
};

const latencyRule: Rule = (option, value) => {
  const rule = `an integer from 0 to ${maxTimeMs}, or an array of the least and the most`;
  if (!isRange(typeof value === "number" ? [value, value] : value))
    refuse(option, rule, value, "The unit is milliseconds: 20 or [10, 200].");
};

const customersRule: Rule = (option, value) => {
  if (typeof value === "number") countRule(option, value);
  else if (isArray(value)) checkCustomers(option, value);
  else refuse(option, "a number or an array of customers", value);
};

const rules: Rules<SandboxOptions> = {
  customers: customersRule,
  tidy: flag,
  seed: integer(0, 2 ** 32 - 1),
  token: tokenRule,
  latencyMs: latencyRule,
  maxPageSize: pageSizeRule,
  defaultPageSize: pageSizeRule,
  link: flag,
  faults: checkFaults,
  changes: checkChanges,
};

/** Fills in the defaults. Throws a `ConfigurationError` for an unknown name and for an invalid value. */
export function readOptions(options: SandboxOptions): SandboxSettings {
  const {
    customers = 100,
    seed = 1,
    token = "sandbox-token",
    latencyMs = 0,
    ...others
  } = check("createSandbox", options, rules);
  const { maxPageSize = 1000, defaultPageSize = 100, link = true, tidy = false } = others;
  const { faults = [], changes = {} } = others;
  return {
    ...{ seed, tidy, token, maxPageSize, defaultPageSize, link },
    faults: structuredClone(faults),
    changes: typeof changes === "function" ? changes : { ...changes },
    customers: typeof customers === "number" ? makeCustomers(customers, { seed, tidy }) : [...customers],
    latencyMs: typeof latencyMs === "number" ? [latencyMs, latencyMs] : [latencyMs[0], latencyMs[1]],
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
