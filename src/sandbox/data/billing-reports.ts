import { billingReportTypes, exampleItems } from "../../../generated/sandbox-facts.ts";
import type {
  BillingReport,
  BillingReportCategory,
  BillingReportError,
  BillingReportStatus,
} from "../../../generated/types.ts";
import { integerBelow, uuid } from "../random.ts";
import { identifier, uuidFor } from "./identifier.ts";
import type { Known } from "./known.ts";
import { keyOf, makeNumbered, newNumbered } from "./numbered.ts";

const kind = 3;

const completed: Known<BillingReportStatus> = "COMPLETED";
const failed: Known<BillingReportStatus> = "FAILED";
const reconciliation: Known<BillingReportCategory> = "RECONCILIATION";

/** Reports go back from September 2025, over five years. */
const latestMonth = { year: 2025, index: 8 };
const months = 60;
const dayMs = 86_400_000;

/** What is wrong with a report that failed. The code is the only one that is known. */
export const failures: readonly BillingReportError[] = [
  { code: 2024, description: "Billing Report not found." },
];

/** The first `count` reports, starting with the documented examples. */
export function makeBillingReports(count: number, seed: number): BillingReport[] {
  const make = (number: number): BillingReport => billingReportAt(number, seed);
  return makeNumbered<BillingReport>(count, exampleItems.listWholesaleBillingReports, make);
}

/** Returns a report that did not exist before, a different one on each call. */
export function newBillingReports(seed: number): () => BillingReport {
  return newNumbered((number) => billingReportAt(number, seed));
}

/** A month of each type in turn. One of six reports failed. */
function billingReportAt(number: number, seed: number): BillingReport {
  const { key, random } = keyOf(kind, number, seed);
  const period = periodOf(Math.floor(number / billingReportTypes.length) % months);
  const hasFailed = number % 6 === 5;
  return {
    id: identifier("BILLING_REPORT", uuid(key, random)),
    ...period,
    type: billingReportTypes[number % billingReportTypes.length] ?? "PARTNER",
    category: reconciliation,
    created: dayAfter(period.billingEndDate, integerBelow(dayMs, random)),
    createdBy: identifier("PEOPLE", uuidFor(`administrator ${seed}`)),
    status: hasFailed ? failed : completed,
    ...(hasFailed && { errors: structuredClone([...failures]) }),
  };
}

/** A time on the day after a date. */
function dayAfter(date: string, offsetMs: number): string {
  return new Date(Date.parse(date) + dayMs + offsetMs).toISOString();
}

function periodOf(monthsAgo: number): { billingStartDate: string; billingEndDate: string } {
  const { year, index } = latestMonth;
  const day = (month: number, date: number): string =>
    new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  return {
    billingStartDate: day(index - monthsAgo, 1),
    billingEndDate: day(index - monthsAgo + 1, 0),
  };
}
