import type { Customer, ErrorDetail } from "../../../generated/types.ts";
import type { CustomerKeys, Store } from "../store.ts";

/**
 * An error for each key that a customer other than `own` has, or will have once the work on it is done. How the service
 * responds to such a key isn't documented: the sandbox refuses it.
 */
export function takenKeys(store: Store, keys: CustomerKeys, own?: Customer): ErrorDetail[] {
  const others = store.customers.filter((customer) => customer !== own);
  const isTaken = (name: keyof CustomerKeys): boolean =>
    others.some((one) => [one[name], store.nextKeys.get(one)?.[name]].includes(keys[name]));
  return (["externalId", "orgId"] as const)
    .filter((name) => keys[name] !== undefined && isTaken(name))
    .map((fieldName) => ({ description: `Another customer has this ${fieldName}.`, fieldName }));
}
