import { operations } from "../../generated/operations.ts";
import type {
  Subscriber,
  SubscriberPrecheckRequest,
  SubscriberProvisionRequest,
  SubscriberUpdateRequest,
} from "../../generated/types.ts";
import { objectOf } from "../call.ts";
import type { WholesaleHttp } from "../http.ts";
import { isRecord } from "../is-record.ts";
import type { Listing } from "../listing/listing.ts";
import { paginate, type ListFilter, type ListOptions } from "../listing/paginate.ts";
import type { SubPartnerCallOptions } from "../options/call-options.ts";
import { refuse } from "../options/check.ts";
import { ifCarriedOut } from "./gone.ts";
import { createMethodCall } from "./method-call.ts";
import { precheckResult, type PrecheckResult } from "./precheck-result.ts";

/** Which subscribers to list, and in which order. Filters combine; without any, all are listed. */
export type SubscriberFilter = ListFilter<typeof operations.listWholesaleSubscribers.path>;

/** The people who use a customer's packages. Methods reject as those of `Customers` do. */
export interface Subscribers {
  /**
   * Lists subscribers; nothing is sent until the listing is read. A `pageSize` above the limit of this list is lowered
   * to it.
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
   * Provisions a subscriber with `packages` or with `package`, never both. Its status is `pending_user_migration` while
   * the owner of an existing free account has not consented yet.
   *
   * Not retried if the service may have acted: the error's `outcomeUnknown` is then `true`. List the customer's
   * subscribers with that `email` before you try again.
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
  const call = createMethodCall(http, "subscribers");
  const { path: listPath } = operations.listWholesaleSubscribers;
  return {
    list: (filter = {}, options = {}) => paginate(http, listPath, { params: { query: filter } }, options),

    async get(subscriberId, options) {
      return objectOf(await call("get", "getWholesaleSubscriber", options, { path: { subscriberId } }));
    },

    async provision(body, options) {
      checkPackages(body);
      return objectOf(await call("provision", "provisionWholesaleSubscriber", options, { body }));
    },

    async update(subscriberId, body, options) {
      checkPackages(body);
      const input = { path: { subscriberId }, body };
      return objectOf(await call("update", "updateWholesaleSubscriber", options, input));
    },

    async remove(subscriberId, options) {
      const removal = call("remove", "removeWholesaleSubscriber", options, { path: { subscriberId } });
      await removal.catch(ifCarriedOut);
    },

    async precheck(body, options) {
      return precheckResult(await call("precheck", "precheckWholesaleSubscriber", options, { body }));
    },

    async sendConsentEmail(subscriberId, options) {
      await call("sendConsentEmail", "sendConsentEmail", options, { path: { subscriberId } });
    },
  };
}

/** The type rules it out; code without types may still send both, and what the service does then isn't documented. */
function checkPackages(request: unknown): void {
  if (!isRecord(request) || request["package"] === undefined || request["packages"] === undefined) return;
  refuse("request", "an object with `packages` or `package`, not both", request, "Remove `package`.");
}
