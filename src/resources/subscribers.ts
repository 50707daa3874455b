import { operations } from "../../generated/operations.ts";
import type {
  Subscriber,
  SubscriberPrecheckRequest,
  SubscriberProvisionRequest,
  SubscriberUpdateRequest,
} from "../../generated/types.ts";
import { call, objectOf } from "../call.ts";
import type { WholesaleHttp } from "../http.ts";
import { isRecord } from "../is-record.ts";
import type { Listing } from "../listing/listing.ts";
import { paginate, type ListFilter, type ListOptions } from "../listing/paginate.ts";
import { subPartnerCallRules, checkCall, type SubPartnerCallOptions } from "../options/call-options.ts";
import { refuse } from "../options/check.ts";
import { ifCarriedOut } from "./gone.ts";
import { precheckResult, type PrecheckResult } from "./precheck-result.ts";

/** Which subscribers to list, and in which order. Filters combine; without any, all are listed. */
export type SubscriberFilter = ListFilter<typeof operations.listWholesaleSubscribers.path>;

/** The people who use a customer's packages. Methods reject as those of `Customers` do. */
export interface Subscribers {
  /**
   * Lists subscribers; nothing is sent until the listing is read. A `pageSize` above the limit of this list is lowered to it.
   *
   * ```ts
   * for await (const subscriber of webex.subscribers.list({ customerId })) console.log(subscriber.email);
   * ```
   *
   * Throws a `ConfigurationError` at once for an invalid filter or option.
   */
  list(filter?: SubscriberFilter, options?: ListOptions): Listing<Subscriber>;

  /** Resolves to one subscriber. A subscriber that doesn't exist is a `NotFoundError`. */
  get(subscriberId: string, options?: SubPartnerCallOptions): Promise<Subscriber>;

  /**
   * Provisions a subscriber with `packages` or with `package`, never both. Its status is `pending_user_migration` while the
   * owner of an existing free account has not consented yet.
   *
   * Not retried if the service may have acted: the error's `outcomeUnknown` is then `true`. List the customer's subscribers
   * with that `email` before you try again.
   */
  provision(request: SubscriberProvisionRequest, options?: SubPartnerCallOptions): Promise<Subscriber>;

  /** Moves a subscriber to another package, in `packages` or in `package`, never both. */
  update(
    subscriberId: string,
    request: SubscriberUpdateRequest,
    options?: SubPartnerCallOptions,
  ): Promise<Subscriber>;

  /** Removes a subscriber. A 404 after a lost response counts as done. */
  remove(subscriberId: string, options?: SubPartnerCallOptions): Promise<void>;

  /** Checks whether provisioning is likely to succeed, and changes nothing. */
  precheck(request: SubscriberPrecheckRequest, options?: SubPartnerCallOptions): Promise<PrecheckResult>;

  /** Sends the mail that asks a subscriber in `pending_user_migration` for consent. */
  sendConsentEmail(subscriberId: string, options?: SubPartnerCallOptions): Promise<void>;
}

export function createSubscribers(http: WholesaleHttp): Subscribers {
  const { path: listPath } = operations.listWholesaleSubscribers;
  return {
    list: (filter = {}, options = {}) => paginate(http, listPath, { params: { query: filter } }, options),

    async get(subscriberId, options = {}) {
      const { init, query } = checkCall("subscribers.get", options, subPartnerCallRules);
      const request = { ...init, params: { path: { subscriberId }, query } };
      return objectOf(await call(http, operations.getWholesaleSubscriber, request));
    },

    async provision(body, options = {}) {
      const { init, query } = checkCall("subscribers.provision", options, subPartnerCallRules);
      checkPackages(body);
      const request = { ...init, params: { query }, body };
      return objectOf(await call(http, operations.provisionWholesaleSubscriber, request));
    },

    async update(subscriberId, body, options = {}) {
      const { init, query } = checkCall("subscribers.update", options, subPartnerCallRules);
      checkPackages(body);
      const request = { ...init, params: { path: { subscriberId }, query }, body };
      return objectOf(await call(http, operations.updateWholesaleSubscriber, request));
    },

    async remove(subscriberId, options = {}) {
      const { init, query } = checkCall("subscribers.remove", options, subPartnerCallRules);
      const request = { ...init, params: { path: { subscriberId }, query } };
      await call(http, operations.removeWholesaleSubscriber, request).catch(ifCarriedOut);
    },

    async precheck(body, options = {}) {
      const { init, query } = checkCall("subscribers.precheck", options, subPartnerCallRules);
      const request = { ...init, params: { query }, body };
      return precheckResult(objectOf(await call(http, operations.precheckWholesaleSubscriber, request)));
    },

    async sendConsentEmail(subscriberId, options = {}) {
      const { init, query } = checkCall("subscribers.sendConsentEmail", options, subPartnerCallRules);
      await call(http, operations.sendConsentEmail, { ...init, params: { path: { subscriberId }, query } });
    },
  };
}

/** The type rules it out; code without types may still send both, and what the service does then isn't documented. */
function checkPackages(request: unknown): void {
  if (!isRecord(request) || request["package"] === undefined || request["packages"] === undefined) return;
  refuse("request", "an object with `packages` or `package`, not both", request, "Remove `package`.");
}
