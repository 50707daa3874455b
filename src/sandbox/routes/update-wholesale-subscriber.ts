import { failure } from "../responses/response.ts";
import { resourceUrl } from "../responses/resource-url.ts";
import { packagesFailure } from "../subscribers/checks.ts";
import { update } from "../subscribers/life.ts";
import type { Route } from "./route.ts";

export const updateWholesaleSubscriber: Route<"updateWholesaleSubscriber"> = ({ path, body, store, url }) => {
  const subscriber = store.subscribers.find(({ id }) => id === path.subscriberId);
  if (!subscriber) return failure(404);
  const refusal = packagesFailure(body.packages);
  if (refusal) return refusal;
  update(subscriber, body);
  return { status: 200, headers: { Location: resourceUrl(url, url.pathname) }, body: subscriber };
};
