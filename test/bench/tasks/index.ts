import { drift } from "./drift.ts";
import { faults } from "./faults.ts";
import { latency } from "./latency.ts";
import { memory } from "./memory.ts";
import { oneCall } from "./one-call.ts";
import { soak } from "./soak.ts";
import type { Task, TaskName } from "./task.ts";

export const tasks: Record<TaskName, Task> = { drift, faults, latency, memory, oneCall, soak };
