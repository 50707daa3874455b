import type { Customer } from "../../generated/types.ts";
import { check, flag, integer, maxTimeMs, type Rules } from "../options/check.ts";
import { checkOutcomes } from "./background/check-outcomes.ts";
import type { Outcomes } from "./background/outcomes.ts";
import type { Changes } from "./changes/changes.ts";
import { checkChanges } from "./changes/check-changes.ts";
import { makeCustomers } from "./data/customers.ts";
import { checkFaults } from "./faults/check-faults.ts";
import type { Faults } from "./faults/faults.ts";
import { customersRule, latencyRule, tokenRule } from "./option-rules.ts";

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
  /**
   * Milliseconds that background work takes: provisioning, updating or removing a customer. It ends at the first request
   * after that, or when you read the live array or call `settle`. Default 0: it has ended when the response arrives.
   */
  backgroundMs?: number | undefined;
  /** How background work ends, by script or by rate. Default: always well. */
  outcomes?: Outcomes | undefined;
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
  backgroundMs: number;
  outcomes: Outcomes;
  maxPageSize: number;
  defaultPageSize: number;
  link: boolean;
  faults: Faults;
  changes: Changes;
}

const pageSizeRule = integer(1, Number.MAX_SAFE_INTEGER);

const rules: Rules<SandboxOptions> = {
  customers: customersRule,
  tidy: flag,
  seed: integer(0, 2 ** 32 - 1),
  token: tokenRule,
  latencyMs: latencyRule,
  backgroundMs: integer(0, maxTimeMs),
  outcomes: checkOutcomes,
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
    backgroundMs = 0,
    ...others
  } = check("createSandbox", options, rules);
  const { maxPageSize = 1000, defaultPageSize = 100, link = true, tidy = false } = others;
  const { faults = [], outcomes = [], changes = {} } = others;
  return {
    ...{ seed, tidy, token, backgroundMs, maxPageSize, defaultPageSize, link },
    faults: structuredClone(faults),
    outcomes: structuredClone(outcomes),
    changes: typeof changes === "function" ? changes : { ...changes },
    customers: typeof customers === "number" ? makeCustomers(customers, { seed, tidy }) : copyOf(customers),
    latencyMs: typeof latencyMs === "number" ? [latencyMs, latencyMs] : [latencyMs[0], latencyMs[1]],
  };
}

/** Deep enough: the sandbox replaces the properties of a customer, and never changes what is in them. */
function copyOf(customers: readonly Customer[]): Customer[] {
  return customers.map((customer) => ({ ...customer }));
}
