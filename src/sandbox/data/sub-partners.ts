import { exampleItems } from "../../../generated/sandbox-facts.ts";
import type { SubPartner, SubPartnerProvisioningState } from "../../../generated/types.ts";
import { integerBelow, uuid } from "../random.ts";
import { dateOf, withinMs } from "./dates.ts";
import { identifier } from "./identifier.ts";
import type { Known } from "./known.ts";
import { keyOf, makeNumbered, newNumbered } from "./numbered.ts";

const kind = 2;

const active: Known<SubPartnerProvisioningState> = "active";
const suspended: Known<SubPartnerProvisioningState> = "suspended";

/** The first `count` sub-partners, starting with the documented examples. */
export function makeSubPartners(count: number, seed: number): SubPartner[] {
  return makeNumbered(count, exampleItems.listWholesaleSubPartners, (number) => subPartnerAt(number, seed));
}

/** Returns a sub-partner that did not exist before, a different one on each call. */
export function newSubPartners(seed: number): () => SubPartner {
  return newNumbered((number) => subPartnerAt(number, seed));
}

/** One of five is suspended, the third one among them. */
function subPartnerAt(number: number, seed: number): SubPartner {
  const { key, random } = keyOf(kind, number, seed);
  return {
    orgId: identifier("ORGANIZATION", uuid(key, random)),
    subscriptionId: `Sub${10_000_000 + integerBelow(90_000_000, random)}`,
    provisioningState: number % 5 === 2 ? suspended : active,
    created: dateOf(number, integerBelow(withinMs / 2, random)),
    billingStartDate: dateOf(number, withinMs / 2 + integerBelow(withinMs / 2, random)),
  };
}
