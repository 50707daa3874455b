import type { Table } from "../report/table.ts";
import type { Scale } from "../scale.ts";
import { drift } from "./drift.ts";
import { faults } from "./faults.ts";
import { latency } from "./latency.ts";
import { memory } from "./memory.ts";
import { oneCall } from "./one-call.ts";
import { size } from "./size.ts";
import { soak } from "./soak.ts";
import { typeCost } from "./type-cost.ts";

/** All cases, in the order of the report. */
export const cases: Record<string, (scale: Scale) => Promise<Table>> = {
  "one-call": oneCall,
  latency,
  faults,
  drift,
  memory,
  soak,
  size,
  "type-cost": typeCost,
};
