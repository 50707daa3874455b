import { setTimeout as pause } from "node:timers/promises";
import { writeNumbers } from "../settings.ts";
import { numberOf, type Task } from "./task.ts";

type End = "whole" | "failed" | "short" | "late";

/** Listings of a list under faults, each with a script of its own, all at once; how many came home whole. */
export const faults: Task = async (job) => {
  const seeds = Array.from({ length: numberOf(job, "listings") }, (_, index) => index + 1);
  const ends = await Promise.all(seeds.map((seed) => endOf(job, seed)));
  const count = (end: End): number => ends.filter((other) => other === end).length;
  return { whole: count("whole"), failed: count("failed"), short: count("short"), late: count("late") };
};

async function endOf(job: Parameters<Task>[0], seed: number): Promise<End> {
  const rows = numberOf(job, "rows");
  const token = writeNumbers({
    rows,
    seed,
    faults: 1,
    hangs: numberOf(job, "hangs"),
    lane: numberOf(job, "lane"),
  });
  const { timeoutMs } = job.numbers;
  const { list } = job.connect({ origin: job.origin, token, ...(timeoutMs !== undefined && { timeoutMs }) });
  const ids = new Set<string>();
  const reading = list({ pageSize: 100, concurrency: 4 }, ({ id }) => ids.add(id)).then(
    (): End => (ids.size === rows ? "whole" : "short"),
    (): End => "failed",
  );
  const patience = pause(numberOf(job, "patienceMs"), "late" as const, { ref: false });
  return Promise.race([reading, patience]);
}
