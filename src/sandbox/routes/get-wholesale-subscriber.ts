import { failure } from "../responses/response.ts";
import { resourceUrl } from "../responses/resource-url.ts";
import type { Route } from "./route.ts";

/** A sub-partner sees the same subscribers. */
export const getWholesaleSubscriber: Route<"getWholesaleSubscriber"> = ({ path, store, url }) => {
  const subscriber = store.subscribers.find(({ id }) => id === path.subscriberId);
  if (!subscriber) return failure(404);
  return { status: 200, headers: { Location: resourceUrl(url, url.pathname) }, body: subscriber };
};
