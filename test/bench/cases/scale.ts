/** How much is measured. Every case is in both; `quick` takes fewer samples. */
export interface Scale {
  /** Rounds of the cases that are compared by pairs. */
  rounds: number;
  /** Calls a round in the cases of one call. */
  calls: number;
  inertCalls: number;
  /** Lists a round. */
  lists: number;
  warmUpLists: number;
  /** Lists for each latency and concurrency. */
  latencyRounds: number;
  /** Rows of the memory case. */
  memoryRows: number;
  /** How long a listing may take before it counts as hung. */
  patienceMs: number;
  driftListings: number;
  soakCalls: number;
  soakWarmUp: number;
  importRounds: number;
  /** Times that slow tools are run. */
  toolRounds: number;
  /** Whether what waits more than it works is run at once: quicker, and less exact. */
  isTogether: boolean;
}

export const full: Scale = {
  rounds: 7,
  calls: 800,
  inertCalls: 10_000,
  lists: 3,
  warmUpLists: 3,
  latencyRounds: 3,
  memoryRows: 1_000_000,
  patienceMs: 30_000,
  driftListings: 20,
  soakCalls: 100_000,
  soakWarmUp: 10_000,
  importRounds: 11,
  toolRounds: 3,
  isTogether: false,
};

export const quick: Scale = {
  rounds: 2,
  calls: 60,
  inertCalls: 500,
  lists: 1,
  warmUpLists: 1,
  latencyRounds: 1,
  memoryRows: 100_000,
  patienceMs: 20_000,
  driftListings: 2,
  soakCalls: 2000,
  soakWarmUp: 1000,
  importRounds: 2,
  toolRounds: 1,
  isTogether: true,
};
