import { setTimeout as pause } from "node:timers/promises";
import type { Customer } from "webex-wholesale";
import { createSandbox } from "webex-wholesale/sandbox";
import { open, type Job, type Task } from "./task.ts";

/** How a listing ended. */
type End = "complete" | "failed" | "short" | "late";

/** 20 listings at the same time, each with faults of its own: how many ended in each way. */
export const faults: Task = async (job) => {
  const { customers } = createSandbox({ customers: 2000 });
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
  const ends = await Promise.all(seeds.map((seed) => listUnderFaults(job, customers, seed)));
  const count = (end: End): number => ends.filter((other) => other === end).length;
  return { complete: count("complete"), failed: count("failed"), short: count("short"), late: count("late") };
};

async function listUnderFaults(
  { subject, scale, hangRate }: Job,
  customers: Customer[],
  seed: number,
): Promise<End> {
  const rates = { 429: 0.04, 503: 0.04, reset: 0.02, truncate: 0.01, hang: hangRate, retryAfter: "1" };
  const sandbox = createSandbox({ customers, seed, faults: rates });
  const { baseUrl } = await sandbox.listen();
  const timeout = hangRate === undefined ? {} : { timeoutMs: 2000 };
  const { readAll } = await open(subject, { baseUrl, token: sandbox.token, ...timeout });
  const ids = new Set<string>();
  const reading = readAll(({ id }) => ids.add(id), 4).then(
    (): End => (ids.size === customers.length ? "complete" : "short"),
    (): End => "failed",
  );
  return Promise.race([reading, pause(scale.patienceMs, "late" as const, { ref: false })]);
}
