import type { BillingReport, Customer } from "../../generated/types.ts";
import { asArray } from "../is-record.ts";
import { provisioningProblems, type ProvisioningProblem } from "../resources/provisioning-problems.ts";
import { detailOf } from "./error-body.ts";
import { WebexError } from "./webex-error.ts";

/** Background work on a customer settled in another status than the one that was awaited. */
export class ProvisioningFailedError extends WebexError {
  static override readonly name = "ProvisioningFailedError";
  override readonly code = "provisioning_failed";
  /** The customer as last read. */
  readonly customer: Customer;
  /** What went wrong: `provisioningProblems(customer)`. */
  readonly problems: ProvisioningProblem[];

  constructor(customer: Customer) {
    const problems = provisioningProblems(customer);
    const first = problems.find(({ severity }) => severity === "error") ?? problems[0];
    super(
      withProblem(
        `Customer ${stringOrUnknown(customer.id)} has the status ${stringOrUnknown(customer.status)}`,
        first,
      ),
    );
    this.customer = customer;
    this.problems = problems;
  }
}

/** A billing report couldn't be generated. */
export class ReportFailedError extends WebexError {
  static override readonly name = "ReportFailedError";
  override readonly code = "report_failed";
  /** The report as last read; its `errors` say why. */
  readonly report: BillingReport;

  constructor(report: BillingReport) {
    const [first] = asArray(report.errors).flatMap(detailOf);
    super(withProblem(`Billing report ${stringOrUnknown(report.id)} has failed`, first));
    this.report = withoutUrl(report);
  }
}

/** Background work took longer than `maxWaitMs`. It goes on, so you can wait for it again. */
export class WaitTimeoutError extends WebexError {
  static override readonly name = "WaitTimeoutError";
  override readonly code = "wait_timeout";
  /** How long the call waited, in milliseconds. */
  readonly waitedMs: number;
  /** The resource as last read; absent if no poll had succeeded yet. */
  declare readonly last?: Customer | BillingReport;

  constructor(goal: string, waitedMs: number, last: { status?: string | undefined } | undefined) {
    super(
      `Waited ${waitedMs} ms for ${goal}; the last status was ${stringOrUnknown(last?.status)}. Wait again, or raise \`maxWaitMs\`.`,
    );
    this.waitedMs = waitedMs;
    if (last !== undefined) Object.assign(this, { last: withoutUrl(last) });
  }
}

/** The URL of a report's file is a secret, which doesn't belong in an error. */
function withoutUrl<Resource extends object>(resource: Resource): Resource {
  const copy: Resource & { tempDownloadURL?: unknown } = { ...resource };
  delete copy.tempDownloadURL;
  return copy;
}

/** `Customer c1 has the status error - webex_calling - 2560 - Maintenance.`, without the parts that are missing. */
function withProblem(text: string, problem: Partial<ProvisioningProblem> = {}): string {
  const parts = [text, problem.package, problem.errorCode, problem.description];
  return parts.filter((part) => part !== undefined).join(" - ");
}

/** A string of the service; anything else could fail to become one. */
function stringOrUnknown(value: unknown): string {
  return typeof value === "string" ? value : "unknown";
}
