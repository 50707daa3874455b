import { getEventListeners } from "node:events";
import { writeNumbers } from "../settings.ts";
import { createWholesaleClient } from "webex-wholesale";
import type { Figures } from "../report/rounds.ts";
import { numberOf, type Task } from "./task.ts";

/**
 * Calls with one signal that lives as long as the program, eight under way at once, a listing among every ten. Gives what
 * is left before and after: listeners on the signal, timers, sockets, heap. Runs under `--expose-gc`.
 */
export const soak: Task = async (job) => {
  const { signal } = new AbortController();
  const token = writeNumbers({ rows: 150 });
  const webex = createWholesaleClient({ baseUrl: `${job.origin}/v1`, token });
  const query = { offset: 0, max: 10 };
  const call = async (index: number): Promise<void> => {
    if (index % 10 === 0) await webex.customers.list({}, { signal }).toArray();
    else await webex.http.GET("/wholesale/customers", { params: { query }, signal });
  };
  const run = async (from: number, to: number): Promise<void> => {
    let next = from;
    const lane = async (): Promise<void> => {
      while (next < to) await call(next++);
    };
    await Promise.all(Array.from({ length: 8 }, lane));
  };
  await run(0, numberOf(job, "warmUp"));
  const before = await levels(signal);
  const calls = numberOf(job, "calls");
  await run(0, calls);
  const after = await levels(signal);
  return { calls, ...named("before", before), ...named("after", after) };
};

async function levels(signal: AbortSignal): Promise<Figures> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    // What is freed by a finalizer goes one turn of the loop later.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const resources = process.getActiveResourcesInfo();
  const count = (kind: RegExp): number => resources.filter((resource) => kind.test(resource)).length;
  return {
    listeners: getEventListeners(signal, "abort").length,
    timers: count(/Timeout/),
    sockets: count(/TCP/),
    heapKiB: Math.round(process.memoryUsage().heapUsed / 1024),
  };
}

function named(prefix: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix} ${name}`, value]));
}
