import { asArray } from "../../is-record.ts";
import { valueAt } from "../formats/fields.ts";

/** The packages that a customer has and that an update, which lists the packages to keep, would remove. */
export function removedPackages(customer: unknown, update: unknown): string[] {
  const kept = valueAt(update, "packages");
  if (kept === undefined) return [];
  return asArray(valueAt(customer, "packages"))
    .filter((name) => !asArray(kept).includes(name))
    .map(String);
}
