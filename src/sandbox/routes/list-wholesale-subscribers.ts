import { sortOrders, subscriberSortKeys } from "../../../generated/sandbox-facts.ts";
import type { Subscriber } from "../../../generated/types.ts";
import { listPage } from "../responses/page.ts";
import { failure } from "../responses/response.ts";
import { sortErrors, sorted } from "../responses/sorted.ts";
import { timeErrors, timeOf } from "../routing/times.ts";
import type { Store } from "../store.ts";
import { isSameEmail } from "../subscribers/checks.ts";
import type { Route, RouteRequest } from "./route.ts";

type Query = RouteRequest<"listWholesaleSubscribers">["query"];

/** Every filter has to match as a whole. A sub-partner sees the same subscribers. */
export const listWholesaleSubscribers: Route<"listWholesaleSubscribers"> = (request) => {
  const { store, query } = request;
  const errors = [
    ...timeErrors("after", query.after),
    ...timeErrors("lastStatusChange", query.lastStatusChange),
    ...sortErrors("sortBy", query.sortBy, subscriberSortKeys),
    ...sortErrors("sortOrder", query.sortOrder, sortOrders),
  ];
  if (errors.length > 0) return failure(400, errors);
  return listPage(request, store.subscribers, filterOf(query), inOrder(store, query));
};

/** Unless a request sorts them, the order of the live array, where what was created later comes later. */
function inOrder({ subscribers }: Store, { sortBy, sortOrder }: Query): readonly Subscriber[] {
  if (sortBy === undefined && sortOrder === undefined) return subscribers;
  return sorted(subscribers, sortBy ?? "created", sortOrder === "DESC");
}

/** `undefined` without a filter, so that a page is cut straight from the array. */
function filterOf(query: Query): ((subscriber: Subscriber) => boolean) | undefined {
  const names = ["customerId", "externalCustomerId", "personId", "status"] as const;
  const equal = names.filter((name) => query[name] !== undefined);
  const { email, after, lastStatusChange } = query;
  if (equal.length === 0 && !email && !after && !lastStatusChange) return undefined;
  return (subscriber) =>
    equal.every((name) => subscriber[name] === query[name]) &&
    (email === undefined || isSameEmail(subscriber.email, email)) &&
    isLater(subscriber.created, after) &&
    isLater(subscriber.lastStatusChange, lastStatusChange);
}

function isLater(time: string | undefined, than: string | undefined): boolean {
  return than === undefined || (time !== undefined && timeOf(time) > timeOf(than));
}
