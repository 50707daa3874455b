import { progress } from "../../generated/facts.ts";
import type { Customer } from "../../generated/types.ts";
import { ProvisioningFailedError } from "../errors/wait-errors.ts";
import { stageOf } from "./stage-of.ts";

/** Whether a customer is provisioned; throws a `ProvisioningFailedError` if it has settled in another status. */
export function isProvisioned(customer: Customer, acceptErrors: boolean): boolean {
  const stage = stageOf(progress.CustomerStatus, customer.status);
  if (stage === "failed" || (stage === "done-with-errors" && !acceptErrors)) {
    throw new ProvisioningFailedError(customer);
  }
  return stage === "done" || stage === "done-with-errors";
}

/**
 * Returns a function that sees the customer of each poll, and returns whether it is removed. Until a poll has shown that the
 * removal is running, the status may be the one from before. Throws a `ProvisioningFailedError` if the removal failed.
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
