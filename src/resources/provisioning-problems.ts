import type { Customer, PackageName, ProvisioningErrorCode } from "../../generated/types.ts";
import { asArray, isRecord } from "../is-record.ts";

/** Something that went wrong in the background, after the service had accepted the request. */
export interface ProvisioningProblem {
  severity: "error" | "warning";
  /** The package that it is about; absent if it is about the customer as a whole. */
  package?: PackageName;
  errorCode?: ProvisioningErrorCode;
  description?: string;
}

/**
 * Collects every problem of a customer in one flat array: the customer's own errors first, then those of each package in
 * the service's order, errors before warnings. Empty for a customer without problems. Entries of an unexpected shape are
 * skipped; strings become a `description`.
 */
export function provisioningProblems(customer: Customer): ProvisioningProblem[] {
  if (!isRecord(customer)) return [];
  return [
    ...problemsIn(customer.errors, { severity: "error" }),
    ...asArray(customer.resourceDetails?.packages).flatMap((entry) => {
      const { name, errors, warnings } = isRecord(entry) ? entry : {};
      const about = typeof name === "string" ? { package: name } : {};
      return [
        ...problemsIn(errors, { severity: "error", ...about }),
        ...problemsIn(warnings, { severity: "warning", ...about }),
      ];
    }),
  ];
}

type Subject = Pick<ProvisioningProblem, "severity" | "package">;

function problemsIn(entries: unknown, subject: Subject): ProvisioningProblem[] {
  return asArray(entries).flatMap((entry) => {
    if (typeof entry === "string") return [{ ...subject, description: entry }];
    if (!isRecord(entry)) return [];
    const { errorCode, description } = entry;
    return [
      {
        ...subject,
        ...(typeof errorCode === "number" && { errorCode }),
        ...(typeof description === "string" && { description }),
      },
    ];
  });
}
