import type { Table } from "../report/table.ts";
import { bundleSize } from "./bundle-size.ts";
import { drift } from "./drift.ts";
import { faults } from "./faults.ts";
import { importTime } from "./import-time.ts";
import { latency } from "./latency.ts";
import { memory } from "./memory.ts";
import { oneCall } from "./one-call.ts";
import { ownCode } from "./own-code.ts";
import { requestsSpent } from "./requests.ts";
import type { Scale } from "./scale.ts";
import { soak } from "./soak.ts";
import { toolTime } from "./tool-time.ts";
import { typeCost } from "./type-cost.ts";
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
  "bundle-size": bundleSize,
  "import-time": importTime,
  "type-cost": typeCost,
  "tool-time": toolTime,
};
