import { failure } from "../responses/response.ts";
import { remove } from "../subscribers/life.ts";
import type { Route } from "./route.ts";

export const removeWholesaleSubscriber: Route<"removeWholesaleSubscriber"> = ({ path, store }) => {
  const subscriber = store.subscribers.find(({ id }) => id === path.subscriberId);
  if (!subscriber) return failure(404);
  remove(store, subscriber);
  return { status: 204 };
};
