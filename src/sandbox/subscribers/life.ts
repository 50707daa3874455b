import { progress } from "../../../generated/facts.ts";
import type {
  Subscriber,
  SubscriberProvisionRequest,
  SubscriberStatus,
  SubscriberUpdateRequest,
} from "../../../generated/types.ts";
import { identifier, uuidFor } from "../data/identifier.ts";
import type { Known } from "../data/known.ts";
import { timestamp } from "../data/dates.ts";
import { setOwner } from "../data/subscribers.ts";
import { deleteItem, type Store } from "../store.ts";

const provisioned: Known<SubscriberStatus> = "provisioned";

/** Adds a subscriber at the end of the array, without a person if its status is not `provisioned`. */
export function provision(store: Store, request: SubscriberProvisionRequest): Subscriber {
  const { id } = store.newSubscriber();
  const now = timestamp(store.clock);
  const status = store.nextOutcome(progress.SubscriberStatus) ?? provisioned;
  const subscriber: Subscriber = {
    id,
    ...(status === provisioned && { personId: identifier("PEOPLE", uuidFor(id)) }),
    email: request.email,
    ...packageOf(request),
    status,
    created: now,
    lastStatusChange: now,
  };
  setOwner(
    subscriber,
    store.customers.find(({ id }) => id === request.customerId),
  );
  store.subscribers.push(subscriber);
  return subscriber;
}

/** Moves a subscriber to another package. */
export function update(subscriber: Subscriber, request: SubscriberUpdateRequest): void {
  Object.assign(subscriber, packageOf(request));
}

export function remove(store: Store, subscriber: Subscriber): void {
  deleteItem(store, store.subscribers, store.subscribers.indexOf(subscriber));
}

/** In both forms, whichever of them a request has. */
function packageOf({
  package: name,
  packages = name === undefined ? [] : [name],
}: SubscriberUpdateRequest | SubscriberProvisionRequest): Pick<Subscriber, "package" | "packages"> {
  const [first] = packages;
  return { ...(first !== undefined && { package: first }), packages: [...packages] };
}
