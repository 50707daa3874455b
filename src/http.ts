import createFetchClient, { type Client } from "openapi-fetch";
import { queryArrays } from "../generated/facts.ts";
import type { paths } from "../generated/schema.ts";
import { registerSource } from "./listing/source.ts";
import { requestClass, type Addressing } from "./request/outgoing.ts";
import { withPlainGets } from "./request/plain-gets.ts";
import { createSend } from "./request/send.ts";
import type { Settings } from "./request/settings.ts";
import { actingFor } from "./request/sub-partner.ts";

/** The typed openapi-fetch client of every path in the spec: `{ data, error, response }`. */
export type WholesaleHttp = Client<paths, "application/json">;

/**
 * openapi-fetch over this package's own way of sending. A failed status gives an `error` of the documented shape,
 * never a falsy one; what brings no answer throws a `WebexError`.
 */
export function createHttp(settings: Settings): WholesaleHttp {
  const { baseUrl, onBehalfOfSubPartnerOrgId, headers, emit } = settings;
  const addressOf = onBehalfOfSubPartnerOrgId ? actingFor(onBehalfOfSubPartnerOrgId, baseUrl) : asCalled;
  const client = createFetchClient<paths, "application/json">({
    baseUrl,
    fetch: createSend(settings),
    Request: requestClass(addressOf),
    querySerializer: { array: queryArrays },
    headers: { accept: "application/json", ...headers },
  });
  const http = withPlainGets(client, addressOf);
  registerSource(http, emit);
  return http;
}

const asCalled: Addressing = (url) => url;
