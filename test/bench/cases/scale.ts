/** How much is measured. Every case is in both; `quick` takes fewer samples. */
export interface Scale {
  /** Rounds of the cases that are compared by pairs. */
  rounds: number;
  /** Calls a round in the cases of one call. */
  calls: number;
  inertCalls: number;
  /** Lists a round. */
  lists: number;
  /** Rows of the memory case. */
  memoryRows: number;
  /** How long a listing may take before it counts as hung. */
  patienceMs: number;
  soakCalls: number;
  /** Times that slow tools are run. */
  toolRounds: number;
}

export const full: Scale = {
  rounds: 10,
  calls: 1500,
  inertCalls: 20_000,
  lists: 3,
  memoryRows: 1_000_000,
  patienceMs: 60_000,
  soakCalls: 100_000,
  toolRounds: 3,
};

export const quick: Scale = {
  rounds: 2,
  calls: 200,
  inertCalls: 4000,
  lists: 1,
  memoryRows: 100_000,
  patienceMs: 20_000,
  soakCalls: 4000,
  toolRounds: 1,
};
