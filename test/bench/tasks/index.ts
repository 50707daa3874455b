import { drift } from "./drift.ts";
import { faults } from "./faults.ts";
import { inertCall } from "./inert-call.ts";
import { memory } from "./memory.ts";
import { oneCall } from "./one-call.ts";
import { requests } from "./requests.ts";
import { soak } from "./soak.ts";
import type { Task } from "./task.ts";
import { wholeList } from "./whole-list.ts";

export const tasks: Record<string, Task> = {
  drift,
  faults,
  "inert-call": inertCall,
  memory,
  "one-call": oneCall,
  requests,
  soak,
  "whole-list": wholeList,
};
