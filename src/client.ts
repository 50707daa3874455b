import { systemClock } from "./time/clock.ts";
import { createCustomers, type Customers } from "./resources/customers.ts";
import { createHttp, type WholesaleHttp } from "./http.ts";
import { resolveOptions, type ClientOptions, type Environment } from "./options/client-options.ts";

/** A client of the Webex Wholesale API. */
export interface WholesaleClient {
  /**
   * The typed openapi-fetch client of every path in the spec: `{ data, error, response }`, with the authentication,
   * time-out and retries of this client. A failed status gives an `error` that is never falsy; what brings no answer
   * throws a `WebexError`, and a call outside the origin of `baseUrl` a `ConfigurationError`.
   */
  http: WholesaleHttp;
  customers: Customers;
}

/**
 * Creates a client. Nothing is sent yet; throws a `ConfigurationError` for options that cannot be right.
 *
 * ```ts
 * const webex = createWholesaleClient({ token: process.env.WEBEX_TOKEN });
 * ```
 */
export function createWholesaleClient(options: ClientOptions): WholesaleClient {
  return createClientIn({ clock: systemClock, random: Math.random }, options);
}

/** The same in surroundings that a test may bring. */
export function createClientIn(environment: Environment, options: ClientOptions): WholesaleClient {
  const http = createHttp(resolveOptions(options, environment));
  return { http, customers: createCustomers(http) };
}
