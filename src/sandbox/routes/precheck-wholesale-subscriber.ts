import { passedPrechecks } from "../../../generated/sandbox-facts.ts";
import { conflict } from "../subscribers/checks.ts";
import type { Route } from "./route.ts";

/**
 * Fails where provisioning would be refused. That is the sandbox's choice, because a failed precheck isn't documented.
 */
export const precheckWholesaleSubscriber: Route<"precheckWholesaleSubscriber"> = ({ body, store }) =>
  conflict(store, body) ?? { status: 200, body: passedPrechecks.precheckWholesaleSubscriber };
