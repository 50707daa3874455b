import type { ResourceUrl } from "../../generated/types.ts";
import { malformed, type CallResult } from "../call.ts";

/** A request that the service accepted and carries out in the background. */
export interface AcceptedCustomer {
  customerId: string;
  /** The absolute URL of the customer. */
  url: string;
}

/** The customer that a 2xx names in the `url` of its body, or else in its `Location` header. */
export function acceptedCustomer(result: CallResult<Partial<ResourceUrl> | undefined>): AcceptedCustomer {
  const { data, response, exchange } = result;
  const named = [data?.url, response.headers.get("location")];
  const found = named.map((url) => customerAt(url, exchange.facts.url)).find((customer) => customer);
  if (found) return found;
  throw malformed(result, "doesn't name the customer, and neither does a `Location` header");
}

/** The customer is the segment after the collection, percent-decoded; `undefined` for any other URL. */
function customerAt(text: unknown, base: string): AcceptedCustomer | undefined {
  if (typeof text !== "string" || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const [, segment = ""] = /\/customers\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  try {
    return segment === "" ? undefined : { customerId: decodeURIComponent(segment), url: url.href };
  } catch {
    return undefined;
  }
}
