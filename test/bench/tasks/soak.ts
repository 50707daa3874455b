import { getEventListeners } from "node:events";
import { createWholesaleClient } from "webex-wholesale";
import type { Figures } from "../report/rounds.ts";
import { serviceOf, type Task } from "./task.ts";

/** Calls that share one long-lived signal, eight at a time, every tenth a listing: how much each resource grows. */
export const soak: Task = async (job) => {
  const { signal } = new AbortController();
  const webex = createWholesaleClient(serviceOf(job));
  const call = async (index: number): Promise<void> => {
    if (index % 10 === 0) await webex.customers.list({}, { signal }).toArray();
    else await webex.http.GET("/wholesale/customers", { params: { query: { max: 10 } }, signal });
  };
  const run = async (calls: number): Promise<void> => {
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < calls) await call(next++);
    };
    await Promise.all(Array.from({ length: 8 }, lane));
  };
  await run(Math.max(3000, job.scale.soakCalls / 10));
  const before = await resourcesInUse(signal);
  await run(job.scale.soakCalls);
  const after = await resourcesInUse(signal);
  return Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
  );
};

async function resourcesInUse(signal: AbortSignal): Promise<Figures> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    // Finalizers run one turn of the event loop later.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const resources = process.getActiveResourcesInfo();
  const count = (kind: string): number => resources.filter((resource) => resource.includes(kind)).length;
  return {
    listeners: getEventListeners(signal, "abort").length,
    timers: count("Timeout"),
    sockets: count("TCP"),
    heapKiB: Math.round(process.memoryUsage().heapUsed / 1024),
  };
}
