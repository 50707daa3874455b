import { systemClock } from "../time/clock.ts";
import { wait } from "../time/wait.ts";
import type { Outcome } from "./answer.ts";
import { createAnswerer } from "./answer-request.ts";
import type { LiveList } from "./changes.ts";
import { faultsInTurn } from "./faults.ts";
import type { Settings } from "./options.ts";
import { integerBelow, randomStream, uuid } from "./random.ts";
import { entryOf, type Entry } from "./request-log.ts";
import { spoilt } from "./spoilt.ts";

/** A request as it came, over whichever edge. */
export interface Arrival {
  method: string;
  url: URL;
  authorization: string | null;
  /** Aborted when the caller leaves. */
  signal: AbortSignal;
}

/** Rejects with the reason of the arrival's signal. */
export type Respond = (arrival: Arrival) => Promise<Outcome>;

/**
 * The life of a request. On arrival it is logged and takes its fault, from the script or by the dice. Then comes
 * the latency; then the turn of a function in `changes`; and then the fault, whatever the token, path and query
 * are, or the answer. By rate, the list changes only before a page that is answered whole: not before a failure,
 * and not before a page that a fault spoils.
 */
export function createRespond(settings: Settings, list: LiveList, log: Entry[]): Respond {
  const answer = createAnswerer(settings, list);
  const nextFault = faultsInTurn(settings.faults, randomStream(settings.seed, "faults"));
  const nextLatencyMs = latencies(settings);
  const nextTrackingId = trackingIds(settings.seed);
  const { changes } = settings;
  return async (arrival) => {
    arrival.signal.throwIfAborted();
    const fault = nextFault();
    const entry = entryOf(arrival.method, arrival.url, settings.token, fault);
    log.push(entry);
    const trackingId = nextTrackingId();
    const delayMs = nextLatencyMs();
    if (delayMs > 0) await wait(systemClock, delayMs, arrival.signal);
    if (typeof changes === "function") changes(list.customers);
    const outcome: Outcome =
      fault === undefined
        ? { type: "answer", answer: answer(arrival, trackingId, { mayChange: true }) }
        : spoilt(fault, () => answer(arrival, trackingId, { mayChange: false }), trackingId);
    note(entry, outcome);
    return outcome;
  };
}

function note(entry: Entry, outcome: Outcome): void {
  if (!("answer" in outcome)) return;
  entry.status = outcome.answer.status;
  if (outcome.answer.items !== undefined) entry.items = outcome.answer.items;
}

function latencies({ seed, latencyMs: [least, most] }: Settings): () => number {
  const random = randomStream(seed, "latency");
  return () => least + integerBelow(most - least + 1, random);
}

function trackingIds(seed: number): () => string {
  const random = randomStream(seed, "trackingIds");
  return () => `SANDBOX_${uuid(integerBelow(2 ** 32, random), random).toUpperCase()}`;
}
