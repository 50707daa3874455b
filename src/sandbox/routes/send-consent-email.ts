import type { SubscriberStatus } from "../../../generated/types.ts";
import type { Known } from "../data/known.ts";
import { failure } from "../responses/response.ts";
import type { Route } from "./route.ts";

const pending: Known<SubscriberStatus> = "pending_user_migration";

/** A subscriber with another status is a 409. That is the sandbox's choice, because the service's isn't documented. */
export const sendConsentEmail: Route<"sendConsentEmail"> = ({ path, store }) => {
  const subscriber = store.subscribers.find(({ id }) => id === path.subscriberId);
  if (!subscriber) return failure(404);
  if (subscriber.status !== pending) return failure(409, [{ description: `The status is not ${pending}.` }]);
  return { status: 204 };
};
