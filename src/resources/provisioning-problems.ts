import type {
  Customer,
  PackageName,
  ProvisioningError,
  ProvisioningErrorCode,
} from "../../generated/types.ts";

/** Something that went wrong in the background, after the service had accepted the request. */
export interface ProvisioningProblem {
  severity: "error" | "warning";
  /** The package that it is about; absent where it is about the customer as a whole. */
  package?: PackageName;
  errorCode?: ProvisioningErrorCode;
  description?: string;
}

/**
 * Every problem of a customer in one flat list: the customer's own errors first, then those of each package in its
 * order, errors before warnings. `[]` for a customer without any.
 */
export function provisioningProblems(customer: Customer): ProvisioningProblem[] {
  return [
    ...problems("error", customer.errors),
    ...(customer.resourceDetails?.packages ?? []).flatMap(({ name, errors, warnings }) => [
      ...problems("error", errors, name),
      ...problems("warning", warnings, name),
    ]),
  ];
}

function problems(
  severity: ProvisioningProblem["severity"],
  entries: ProvisioningError[] | undefined,
  name?: PackageName,
): ProvisioningProblem[] {
  return (entries ?? []).map(({ errorCode, description }) => ({
    severity,
    ...(name !== undefined && { package: name }),
    ...(errorCode !== undefined && { errorCode }),
    ...(description !== undefined && { description }),
  }));
}
