import { progress } from "../../../generated/facts.ts";
import type {
  BillingReport,
  BillingReportCreateRequest,
  BillingReportStatus,
  BillingReportType,
} from "../../../generated/types.ts";
import { failures } from "../data/billing-reports.ts";
import { timestamp } from "../data/dates.ts";
import type { Known } from "../data/known.ts";
import type { Store } from "../store.ts";

const { BillingReportStatus: statuses } = progress;

/** Documented as the default. */
const defaultType: Known<BillingReportType> = "PARTNER";

const inProgress: Known<BillingReportStatus> = "IN_PROGRESS";
const completed: Known<BillingReportStatus> = "COMPLETED";
const failed: Known<BillingReportStatus> = "FAILED";

/** A report with the same period, type and sub-partner that hasn't failed. */
export function sameReport(store: Store, request: BillingReportCreateRequest): BillingReport | undefined {
  const { billingStartDate, billingEndDate, type = defaultType, subPartnerOrgId } = request;
  return store.billingReports.find(
    (report) =>
      report.billingStartDate === billingStartDate &&
      report.billingEndDate === billingEndDate &&
      report.type === type &&
      report.status !== failed &&
      store.subPartnerOf.get(report) === subPartnerOrgId,
  );
}

/** Adds a report that is `IN_PROGRESS` at the end of the array. */
export function create(store: Store, request: BillingReportCreateRequest): BillingReport {
  const { billingStartDate, billingEndDate, type = defaultType, subPartnerOrgId } = request;
  const { id, category, createdBy } = store.newBillingReport();
  const report: BillingReport = {
    id,
    billingStartDate,
    billingEndDate,
    type,
    ...(category !== undefined && { category }),
    created: timestamp(store.clock),
    ...(createdBy !== undefined && { createdBy }),
    status: inProgress,
  };
  store.billingReports.push(report);
  if (subPartnerOrgId !== undefined) store.subPartnerOf.set(report, subPartnerOrgId);
  store.background.start(report, statuses, (outcome) => {
    report.status = outcome ?? completed;
    if (outcome === failed) report.errors = structuredClone([...failures]);
  });
  return report;
}
