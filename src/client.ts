import { systemClock } from "./time/clock.ts";
import { createBillingReports, type BillingReports } from "./resources/billing-reports.ts";
import { createCustomers, type Customers } from "./resources/customers.ts";
import { createSubPartners, type SubPartners } from "./resources/sub-partners.ts";
import { createSubscribers, type Subscribers } from "./resources/subscribers.ts";
import { createHttp, type WholesaleHttp } from "./http.ts";
import { resolveOptions, type ClientOptions, type Environment } from "./options/client-options.ts";

/** A client of the Webex Wholesale API. */
export interface WholesaleClient {
  /** Calls any path of the spec, as openapi-fetch does, with the token, timeout and retries of this client. */
  http: WholesaleHttp;
  customers: Customers;
  subscribers: Subscribers;
  subPartners: SubPartners;
  billingReports: BillingReports;
}

/**
 * Creates a client; nothing is sent yet. Throws a `ConfigurationError` for invalid options.
 *
 * ```ts
 * const webex = createWholesaleClient({ token: process.env.WEBEX_TOKEN });
 * ```
 */
export function createWholesaleClient(options: ClientOptions): WholesaleClient {
  return createClientIn({ clock: systemClock, random: Math.random }, options);
}

/** The same, with the clock and the randomness of a test. */
export function createClientIn(environment: Environment, options: ClientOptions): WholesaleClient {
  const http = createHttp(resolveOptions(options, environment));
  return {
    http,
    customers: createCustomers(http),
    subscribers: createSubscribers(http),
    subPartners: createSubPartners(http),
    billingReports: createBillingReports(http),
  };
}
