import { progress } from "../../generated/facts.ts";
import type { BillingReport, Customer } from "../../generated/types.ts";
import { ProvisioningFailedError, ReportFailedError } from "../errors/wait-errors.ts";

/** Whether a customer is provisioned; throws a `ProvisioningFailedError` if it has settled in another status. */
export function isProvisioned(customer: Customer, acceptErrors: boolean): boolean {
  const stage = stageOf(progress.CustomerStatus, customer.status);
  if (stage === "failed" || (stage === "done-with-errors" && !acceptErrors)) {
    throw new ProvisioningFailedError(customer);
  }
  return stage === "done" || stage === "done-with-errors";
}

/**
 * Returns a function that sees the customer of each poll, and returns whether it is removed. Until a poll has shown
 * that the removal is running, the status may be the one from before. Throws a `ProvisioningFailedError` if the removal
 * failed.
 */
export function createRemovalCheck(): (customer: Customer | undefined) => boolean {
  let isRunning = false;
  return (customer) => {
    if (!customer) return true;
    const stage = stageOf(progress.CustomerStatus, customer.status);
    const isSettled = stage !== "running" && stage !== "removing";
    if (stage === "failed" || (isRunning && isSettled)) throw new ProvisioningFailedError(customer);
    isRunning ||= stage === "removing";
    return false;
  };
}

/**
 * Whether a report can be downloaded; throws a `ReportFailedError` if it couldn't be generated. A status that the spec
 * doesn't know counts as running.
 */
export function isCompleted(report: BillingReport): boolean {
  const stage = stageOf(progress.BillingReportStatus, report.status);
  if (stage === "failed") throw new ReportFailedError(report);
  return stage === "done";
}

/** How far background work has come, by status. A status that the spec doesn't know counts as running. */
function stageOf<Stage extends string>(
  stages: Readonly<Record<string, Stage>>,
  status: unknown,
): Stage | "running" {
  const isKnown = typeof status === "string" && Object.hasOwn(stages, status);
  return (isKnown ? stages[status] : undefined) ?? "running";
}
