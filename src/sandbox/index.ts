export { createSandbox, type Sandbox } from "./sandbox.ts";
export type { ListenOptions, SandboxServer } from "./edges/listen.ts";
export type { Outcome, OutcomeRates, Outcomes } from "./background/outcomes.ts";
export type { Changes, ChangeRates } from "./changes/changes.ts";
export type { Fault, FaultName, FaultRates, Faults } from "./faults/faults.ts";
export type { SandboxOptions } from "./options.ts";
export type { SandboxRequest } from "./request-log.ts";
export type { LiveArrays } from "./store.ts";
