import type { Figures } from "../report/rounds.ts";
import { writeNumbers } from "../settings.ts";
import { numberOf, type Job, type Task } from "./task.ts";

const sizes = [0, 1, 40, 100, 101, 10_000];

/** How many requests lists of several sizes cost, the first row alone, and a loop that is left after one row. */
export const requests: Task = async (job) => {
  const figures: Figures = {};
  for (const rows of sizes) figures[`list of ${rows}`] = await spent(job, rows, "list");
  figures["first row"] = await spent(job, 10_000, "first");
  figures["leaving after one"] = await spent(job, 10_000, "leave");
  return figures;
};

async function spent(job: Job, rows: number, how: "list" | "first" | "leave"): Promise<number> {
  const token = writeNumbers({ rows, latencyMs: 1 });
  await fetch(`${job.origin}/forget?token=${token}`);
  const subject = job.connect({ origin: job.origin, token });
  const options = { pageSize: 100, concurrency: numberOf(job, "concurrency") };
  if (how === "list") await subject.list(options, () => undefined);
  else if (how === "first") await (subject.first?.() ?? subject.page(1));
  else await subject.list(options, leave).catch(staysLeft);
  const response = await fetch(`${job.origin}/requests?token=${token}`);
  const { requests: count } = (await response.json()) as { requests: number };
  return count;
}

const left = new Error("Left on purpose.");

function leave(): never {
  throw left;
}

function staysLeft(error: unknown): void {
  if (error !== left) throw error;
}
