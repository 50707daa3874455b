import type { Table } from "../report/table.ts";
import { drift } from "./drift.ts";
import { faults } from "./faults.ts";
import { latency } from "./latency.ts";
import { memory } from "./memory.ts";
import { oneCall } from "./one-call.ts";
import { ownCode } from "./own-code.ts";
import { requestsSpent } from "./requests.ts";
import type { Scale } from "./scale.ts";
import { soak } from "./soak.ts";
import { wholeList } from "./whole-list.ts";

/** Every case, in the order in which they are told. */
export const cases: Record<string, (scale: Scale) => Promise<Table>> = {
  "one-call": oneCall,
  "own-code": ownCode,
  "whole-list": wholeList,
  latency,
  requests: requestsSpent,
  memory,
  faults,
  drift,
  soak,
};
