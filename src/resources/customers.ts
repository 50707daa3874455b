import { operations } from "../../generated/operations.ts";
import type {
  Customer,
  CustomerPrecheckRequest,
  CustomerProvisionRequest,
  CustomerUpdateRequest,
} from "../../generated/types.ts";
import { objectOf } from "../call.ts";
import { ListingError } from "../errors/listing-error.ts";
import type { WholesaleHttp } from "../http.ts";
import { isRecord } from "../is-record.ts";
import type { Listing } from "../listing/listing.ts";
import { paginate, type ListFilter, type ListOptions } from "../listing/paginate.ts";
import { subPartnerCallRules, type SubPartnerCallOptions } from "../options/call-options.ts";
import { check, encodableString, flag, type Rules } from "../options/check.ts";
import { checkPathParams } from "../options/http-call.ts";
import { createRemovalCheck, isProvisioned } from "../waiting/progress.ts";
import { waitRules, waitUntil, type WaitOptions } from "../waiting/wait-until.ts";
import { acceptedCustomer, type AcceptedCustomer } from "./accepted.ts";
import { ifCarriedOut, ifGone } from "./gone.ts";
import { createMethodCall } from "./method-call.ts";
import { precheckResult, type PrecheckResult } from "./precheck-result.ts";

/** Which customers to list. Filters combine; without any, all are listed. */
export type CustomerFilter = ListFilter<typeof operations.listWholesaleCustomers.path>;

export interface GetCustomerOptions extends SubPartnerCallOptions {
  /** Whether provisioned packages come with their `licenseIds`. Default `false`. */
  includePackageLicenseInfo?: boolean | undefined;
}

/** How to wait for a customer. */
export interface WaitForCustomerOptions extends WaitOptions, SubPartnerCallOptions {}

export interface WaitUntilProvisionedOptions extends WaitForCustomerOptions {
  /** Whether `provisioned_with_errors` is good enough. Default `false`. */
  acceptErrors?: boolean | undefined;
}

/**
 * The customers of a partner. Methods reject with the `ApiError` subclass of a failed status, a `ConnectionError`, a
 * `TimeoutError`, a `ResponseFormatError` or a `TokenError`; and with a `ConfigurationError`, before anything is sent,
 * for an invalid option.
 */
export interface Customers {
  /**
   * Lists customers; nothing is sent until the listing is read.
   *
   * ```ts
   * for await (const customer of webex.customers.list({ status: "error" })) console.log(customer.externalId);
   * ```
   *
   * Throws a `ConfigurationError` at once for an invalid filter or option.
   */
  list(filter?: CustomerFilter, options?: ListOptions): Listing<Customer>;

  /** Resolves to one customer. A customer that doesn't exist is a `NotFoundError`. */
  get(customerId: string, options?: GetCustomerOptions): Promise<Customer>;

  /**
   * Resolves to the customer whose `externalId` is exactly this, or to `undefined`. Throws a `ListingError` if two
   * customers have it.
   */
  findByExternalId(externalId: string, options?: SubPartnerCallOptions): Promise<Customer | undefined>;

  /**
   * Starts provisioning a customer and resolves once the service has accepted that; see `waitUntilProvisioned`.
   *
   * Not retried if the service may have acted: the error's `outcomeUnknown` is then `true`. Look with
   * `findByExternalId` before you try again.
   */
  provision(request: CustomerProvisionRequest, options?: SubPartnerCallOptions): Promise<AcceptedCustomer>;

  /**
   * Starts changing a customer and resolves once the service has accepted that. `packages` is the complete list: any
   * package that you leave out is removed.
   */
  update(
    customerId: string,
    request: CustomerUpdateRequest,
    options?: SubPartnerCallOptions,
  ): Promise<AcceptedCustomer>;

  /**
   * Starts removing a customer and resolves once the service has accepted that; see `waitUntilRemoved`. If a response
   * was lost and the customer is gone when the call is repeated, it counts as accepted.
   */
  remove(customerId: string, options?: SubPartnerCallOptions): Promise<void>;

  /** Checks whether provisioning is likely to succeed, and changes nothing. */
  precheck(request: CustomerPrecheckRequest, options?: SubPartnerCallOptions): Promise<PrecheckResult>;

  /**
   * Polls until a customer is `provisioned`, after `provision` as well as after `update`, and resolves to it.
   *
   * Throws a `ProvisioningFailedError` if it settles in any other status, and a `WaitTimeoutError` after `maxWaitMs`. A
   * status that the spec doesn't name counts as running.
   */
  waitUntilProvisioned(customerId: string, options?: WaitUntilProvisionedOptions): Promise<Customer>;

  /**
   * Polls until a customer is gone: 404 or 410. Throws a `ProvisioningFailedError` if its status is `error`, or if it
   * settles after it was seen `deleting`; and a `WaitTimeoutError` after `maxWaitMs`.
   */
  waitUntilRemoved(customerId: string, options?: WaitForCustomerOptions): Promise<void>;
}

export function createCustomers(http: WholesaleHttp): Customers {
  const call = createMethodCall(http, "customers");
  const { path: listPath } = operations.listWholesaleCustomers;
  const { path } = operations.getWholesaleCustomer;

  async function get(customerId: string, options?: GetCustomerOptions): Promise<Customer> {
    const rules = { includePackageLicenseInfo: flag };
    return objectOf(await call("get", "getWholesaleCustomer", options, { path: { customerId } }, rules));
  }

  return {
    list: (filter = {}, options = {}) => paginate(http, listPath, { params: { query: filter } }, options),

    get,

    async findByExternalId(externalId, options = {}) {
      const { signal, headers, ...query } = check("customers.findByExternalId", options, subPartnerCallRules);
      encodableString("externalId", externalId);
      const filter = { params: { query: { ...query, externalId } }, headers };
      return onlyOne(externalId, await paginate(http, listPath, filter, { signal }).toArray());
    },

    async provision(body, options) {
      return acceptedCustomer(await call("provision", "provisionWholesaleCustomer", options, { body }));
    },

    async update(customerId, body, options) {
      const input = { path: { customerId }, body };
      return acceptedCustomer(await call("update", "updateWholesaleCustomer", options, input));
    },

    async remove(customerId, options) {
      const removal = call("remove", "removeWholesaleCustomer", options, { path: { customerId } });
      await removal.catch(ifCarriedOut);
    },

    async precheck(body, options) {
      return precheckResult(await call("precheck", "precheckWholesaleCustomer", options, { body }));
    },

    async waitUntilProvisioned(customerId, options = {}) {
      const rules = {
        ...subPartnerCallRules,
        ...waitRules,
        acceptErrors: flag,
      } satisfies Rules<WaitUntilProvisionedOptions>;
      const { acceptErrors = false, ...waiting } = check("customers.waitUntilProvisioned", options, rules);
      checkPathParams(path, { customerId });
      return waitUntil(http, waiting, {
        goal: `customer ${customerId} to be provisioned`,
        path,
        read: async (callOptions) => get(customerId, callOptions),
        isDone: (customer) => isProvisioned(customer, acceptErrors),
      });
    },

    async waitUntilRemoved(customerId, options = {}) {
      const rules = { ...subPartnerCallRules, ...waitRules } satisfies Rules<WaitForCustomerOptions>;
      const waiting = check("customers.waitUntilRemoved", options, rules);
      checkPathParams(path, { customerId });
      await waitUntil(http, waiting, {
        goal: `customer ${customerId} to be removed`,
        path,
        read: async (callOptions) => get(customerId, callOptions).catch(ifGone),
        isDone: createRemovalCheck(),
      });
    },
  };
}

function onlyOne(externalId: string, found: Customer[]): Customer | undefined {
  const [customer, other] = found.filter((one) => isRecord(one) && one.externalId === externalId);
  if (!customer || !other) return customer;
  throw new ListingError(
    `The customers ${customer.id} and ${other.id} both have the externalId ${JSON.stringify(externalId)}. ` +
      "Use the id of the one that you mean.",
  );
}
