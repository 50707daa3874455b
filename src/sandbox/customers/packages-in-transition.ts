import type { Customer, CustomerPackage, PackageName } from "../../../generated/types.ts";

/** A customer's packages while it is being updated: added ones are `provisioning`, removed ones `deleting`. */
export function packagesInTransition(
  { packages = [], resourceDetails = {} }: Customer,
  wanted: readonly PackageName[],
): CustomerPackage[] {
  const current = resourceDetails.packages ?? packages.map((name) => ({ name, status: "provisioned" }));
  const added = wanted.filter((name) => !current.some((one) => one.name === name));
  return [
    ...current.map((one) =>
      wanted.some((name) => name === one.name) ? one : { ...one, status: "deleting" },
    ),
    ...added.map((name) => ({ name, status: "provisioning" })),
  ];
}
