import type { Clock } from "../time/clock.ts";
import { wait } from "../time/wait.ts";
import { createChanges, type ChangePoints } from "./changes/changes.ts";
import type { Dispatch } from "./dispatch.ts";
import type { Respond } from "./edges/received-request.ts";
import { deliverFault } from "./faults/deliver.ts";
import { faultSequence } from "./faults/faults.ts";
import type { SandboxSettings } from "./options.ts";
import { integerBelow, randomStream, uuid } from "./random.ts";
import { logEntry, recordBody, recordDelivery, type LogEntry } from "./request-log.ts";
import { finish, type Delivery, type SandboxResponse } from "./responses/response.ts";
import { parseJsonBody } from "./routing/json-body.ts";
import type { Store } from "./store.ts";

/** What responding to a request takes. */
export interface RespondParts {
  settings: SandboxSettings;
  store: Store;
  log: LogEntry[];
  clock: Clock;
  dispatch: Dispatch;
}

/**
 * The life of a request. On arrival it is logged and assigned its fault, by script or by rate. Once its body has
 * arrived, the latency passes, background work that is due ends, and a function in `changes` runs. Then comes the
 * fault, whatever the token, path and query, or the response. Changes by rate happen only before a page that is served
 * whole, not before a failure or a fault.
 */
export function createRespond({ settings, store, log, clock, dispatch }: RespondParts): Respond {
  const { seed, token } = settings;
  const changes = createChanges(settings.changes, store, randomStream(seed, "changes"));
  const nextFault = faultSequence(settings.faults, randomStream(seed, "faults"));
  const nextLatencyMs = latencies(settings);
  const nextTrackingId = trackingIds(seed);
  return async (request) => {
    request.signal.throwIfAborted();
    const [fault, latencyMs, trackingId] = [nextFault(), nextLatencyMs(), nextTrackingId()];
    const entry = logEntry(request.method, request.url, token, fault);
    log.push(entry);
    const text = await request.readBody();
    const body = parseJsonBody(request.method === "GET" ? "" : text, request.header("content-type"));
    recordBody(entry, body, token);
    if (latencyMs > 0) await wait(clock, latencyMs, request.signal);
    store.background.advance();
    changes.beforeRequest();
    const respond = (beforePage?: ChangePoints["beforePage"]): SandboxResponse =>
      finish(dispatch(request, body, beforePage), trackingId);
    const delivery: Delivery =
      fault === undefined
        ? { type: "whole", response: respond(changes.beforePage) }
        : deliverFault(fault, respond, trackingId);
    store.background.advance();
    recordDelivery(entry, delivery);
    return delivery;
  };
}

function latencies({ seed, latencyMs: [least, most] }: SandboxSettings): () => number {
  const random = randomStream(seed, "latency");
  return () => least + integerBelow(most - least + 1, random);
}

function trackingIds(seed: number): () => string {
  const random = randomStream(seed, "trackingIds");
  return () => `SANDBOX_${uuid(integerBelow(2 ** 32, random), random).toUpperCase()}`;
}
