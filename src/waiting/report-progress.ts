import { progress } from "../../generated/facts.ts";
import type { BillingReport } from "../../generated/types.ts";
import { ReportFailedError } from "../errors/wait-errors.ts";
import { stageOf } from "./stage-of.ts";

/**
 * Whether a report can be downloaded; throws a `ReportFailedError` if it couldn't be generated. A status that the spec doesn't know
 * counts as running.
 */
export function isCompleted(report: BillingReport): boolean {
  const stage = stageOf(progress.BillingReportStatus, report.status);
  if (stage === "failed") throw new ReportFailedError(report);
  return stage === "done";
}
