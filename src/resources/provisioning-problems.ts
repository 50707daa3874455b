import type { Customer, PackageName, Subscriber, SubscriberError } from "../../generated/types.ts";
import { detailOf } from "../errors/error-body.ts";
import { asArray, isRecord } from "../is-record.ts";

/** Something that went wrong in the background, after the service had accepted the request. */
export interface ProvisioningProblem {
  severity: "error" | "warning";
  /** The package that it is about; absent if it is about the customer or the subscriber as a whole. */
  package?: PackageName;
  /** A number; for subscribers, a string until the end of 2023. */
  errorCode?: NonNullable<SubscriberError["errorCode"]>;
  description?: string;
}

/**
 * Collects every problem of a customer or a subscriber in one flat array: its own errors first, then those of each
 * package in the service's order, errors before warnings. Empty if there are none. Entries of an unexpected shape are
 * skipped; strings become a `description`.
 */
export function provisioningProblems(resource: Customer | Subscriber): ProvisioningProblem[] {
  if (!isRecord(resource)) return [];
  const { resourceDetails }: Pick<Customer, "id" | "resourceDetails"> = resource;
  return [
    ...problemsIn(resource.errors, "error"),
    ...asArray(resourceDetails?.packages)
      .filter(isRecord)
      .flatMap(({ name, errors, warnings }) => {
        const subject = typeof name === "string" && { package: name };
        return [...problemsIn(errors, "error", subject), ...problemsIn(warnings, "warning", subject)];
      }),
  ];
}

function problemsIn(
  entries: unknown,
  severity: ProvisioningProblem["severity"],
  subject: Pick<ProvisioningProblem, "package"> | false = false,
): ProvisioningProblem[] {
  return asArray(entries)
    .flatMap(detailOf)
    .map(({ fieldName, ...detail }) => ({ severity, ...subject, ...detail }));
}
