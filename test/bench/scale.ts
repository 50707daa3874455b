/** How much is measured. Both scales run every case. */
export interface Scale {
  name: "full" | "quick";
  rounds: number;
  /** Calls per round in `one-call`. */
  calls: number;
  /** Lists per concurrency in `latency`. */
  lists: number;
  memoryItems: number;
  driftListings: number;
  /** How long a listing under faults may take before it counts as hung. */
  patienceMs: number;
  soakCalls: number;
}

export const full: Scale = {
  name: "full",
  rounds: 7,
  calls: 800,
  lists: 3,
  memoryItems: 1_000_000,
  driftListings: 20,
  patienceMs: 30_000,
  soakCalls: 100_000,
};

export const quick: Scale = {
  name: "quick",
  rounds: 2,
  calls: 60,
  lists: 1,
  memoryItems: 100_000,
  driftListings: 2,
  patienceMs: 20_000,
  soakCalls: 2000,
};
