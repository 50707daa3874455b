import type { BillingReport, Customer, SubPartner, Subscriber } from "../../generated/types.ts";
import { check, flag, integer, maxTimeMs, type Rules } from "../options/check.ts";
import { checkOutcomes } from "./background/check-outcomes.ts";
import type { Outcomes } from "./background/outcomes.ts";
import type { Changes } from "./changes/changes.ts";
import { checkChanges } from "./changes/check-changes.ts";
import { makeBillingReports } from "./data/billing-reports.ts";
import { makeCustomers, type CustomerKind } from "./data/customers.ts";
import { makeSubPartners } from "./data/sub-partners.ts";
import { makeSubscribers } from "./data/subscribers.ts";
import { checkFaults } from "./faults/check-faults.ts";
import type { Faults } from "./faults/faults.ts";
import { latencyRule, resourcesRule, tokenRule } from "./option-rules.ts";
import type { LiveArrays } from "./store.ts";

/** The data of a sandbox and how it misbehaves. Every option is optional. */
export interface SandboxOptions {
  /**
   * How many customers to make up, at most 1 000 000, with the documented example first; or an array of customers,
   * which is copied. Default 100.
   */
  customers?: number | readonly Customer[] | undefined;
  /**
   * How many subscribers to make up, or an array of subscribers, in the same way. Made-up ones belong to some of the
   * customers, and are in the order in which they were created. Default 100; 0 without customers.
   */
  subscribers?: number | readonly Subscriber[] | undefined;
  /** The same for sub-partners. Default 5. */
  subPartners?: number | readonly SubPartner[] | undefined;
  /** The same for billing reports, none of them about a time after September 2025. Default 12. */
  billingReports?: number | readonly BillingReport[] | undefined;
  /**
   * Whether every made-up customer is complete and only failed ones have problems. By default, some have properties
   * missing, a warning although they are `provisioned`, an error without a code, or a status or package that the spec
   * does not name, as with the real service. Default `false`.
   */
  tidy?: boolean | undefined;
  /**
   * An integer from 0 to 4 294 967 295. The same seed and the same requests produce the same data, latencies, faults
   * and changes, apart from the times at which something is created. Default 1.
   */
  seed?: number | undefined;
  /** The only access token to accept: visible ASCII. Default `"sandbox-token"`. */
  token?: string | undefined;
  /** Milliseconds before each response; or the least and the most, for a random number between them. Default 0. */
  latencyMs?: number | readonly [least: number, most: number] | undefined;
  /**
   * Milliseconds that background work takes: provisioning, updating or removing a customer, or generating a billing
   * report. It ends at the first request after that, or when you read the live array or call `settle`. Default 0: it
   * has ended when the response arrives.
   */
  backgroundMs?: number | undefined;
  /**
   * How background work ends and which new subscribers have to consent first, by script or by rate. Default: everything
   * succeeds.
   */
  outcomes?: Outcomes | undefined;
  /**
   * A larger `max` is lowered to this without an error, or to the limit that the spec has for the list. Default 1000.
   */
  maxPageSize?: number | undefined;
  /**
   * The page size without `max`; at most `maxPageSize`, and the default that the spec has for the list. Default 100.
   */
  defaultPageSize?: number | undefined;
  /** Whether a page has a `Link` header with `rel="next"` when more follows. Default `true`. */
  link?: boolean | undefined;
  /** The faults that requests meet, by script or by rate. Default: none. */
  faults?: Faults | undefined;
  /** How the data changes: by rate before each page, or by a function before each request. Default: not at all. */
  changes?: Changes | undefined;
}

/** Checked options with their defaults. */
export interface SandboxSettings extends LiveArrays {
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
  customers: resourcesRule("customer", "id"),
  subscribers: resourcesRule("subscriber", "id"),
  subPartners: resourcesRule("sub-partner", "orgId"),
  billingReports: resourcesRule("billing report", "id"),
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
  const checked = check("createSandbox", options, rules);
  const { seed = 1, token = "sandbox-token", latencyMs = 0, backgroundMs = 0, tidy = false } = checked;
  const { maxPageSize = 1000, defaultPageSize = 100, link = true } = checked;
  const { faults = [], outcomes = [], changes = {} } = checked;
  return {
    ...dataOf(checked, { seed, tidy }),
    ...{ seed, tidy, token, backgroundMs, maxPageSize, defaultPageSize, link },
    faults: structuredClone(faults),
    outcomes: structuredClone(outcomes),
    changes: typeof changes === "function" ? changes : { ...changes },
    latencyMs: typeof latencyMs === "number" ? [latencyMs, latencyMs] : [latencyMs[0], latencyMs[1]],
  };
}

/** The data to start with. Subscribers belong to the customers, which are first for that reason. */
function dataOf(options: SandboxOptions, { seed, tidy }: CustomerKind): LiveArrays {
  const customers = madeOrCopied(options.customers ?? 100, (count) => makeCustomers(count, { seed, tidy }));
  const subscribers = options.subscribers ?? (customers.length > 0 ? 100 : 0);
  return {
    customers,
    subscribers: madeOrCopied(subscribers, (count) => makeSubscribers(count, seed, customers)),
    subPartners: madeOrCopied(options.subPartners ?? 5, (count) => makeSubPartners(count, seed)),
    billingReports: madeOrCopied(options.billingReports ?? 12, (count) => makeBillingReports(count, seed)),
  };
}

/** A copy that is deep enough: the sandbox replaces the properties of an item, and never changes what is in them. */
function madeOrCopied<T extends object>(wanted: number | readonly T[], make: (count: number) => T[]): T[] {
  return typeof wanted === "number" ? make(wanted) : wanted.map((item) => ({ ...item }));
}
