import type { ResourceUrl } from "../../generated/types.ts";
import { malformed, type CallResult } from "../call.ts";
import { isNonEmptyString } from "../options/check.ts";

/** A request that the service accepted and carries out in the background. */
export interface AcceptedCustomer {
  customerId: string;
  /** The absolute URL of the customer. */
  url: string;
}

/** The customer that a 2xx names in the `url` of its body, or in its `Location` header. */
export function acceptedCustomer(result: CallResult<Partial<ResourceUrl> | undefined>): AcceptedCustomer {
  const { data, response, exchange } = result;
  const named = [data?.url, response.headers.get("location")].find(isNonEmptyString) ?? "";
  const base = exchange.facts.url;
  const url = named !== "" && URL.canParse(named, base) ? new URL(named, base) : undefined;
  const customerId = decoded(url?.pathname.split("/").at(-1));
  if (url && customerId) return { customerId, url: url.href };
  throw malformed(result, "names no customer, and has no `Location` header that does");
}

/** `undefined` for what isn't valid percent-encoding. */
function decoded(segment = ""): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
