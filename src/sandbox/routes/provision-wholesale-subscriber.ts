import type { SubscriberStatus } from "../../../generated/types.ts";
import type { Known } from "../data/known.ts";
import { resourceUrl } from "../responses/resource-url.ts";
import { conflict, packagesFailure } from "../subscribers/checks.ts";
import { provision } from "../subscribers/life.ts";
import type { Route } from "./route.ts";

const provisioned: Known<SubscriberStatus> = "provisioned";

/** How the service responds to an unknown customer or a taken email address isn't documented: the sandbox chooses. */
export const provisionWholesaleSubscriber: Route<"provisionWholesaleSubscriber"> = ({ body, store, url }) => {
  const refusal = packagesFailure(body.packages) ?? conflict(store, body);
  if (refusal) return refusal;
  const subscriber = provision(store, body);
  const Location = resourceUrl(url, `${url.pathname}/${encodeURIComponent(subscriber.id)}`);
  return { status: subscriber.status === provisioned ? 200 : 202, headers: { Location }, body: subscriber };
};
