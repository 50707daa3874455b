import { createSandbox } from "webex-wholesale/sandbox";
import { open, type Job, type Task } from "./task.ts";

/** Listings of a list that changes meanwhile: customers that existed all the time but were missed, and repeated ones. */
export const drift: Task = async (job) => {
  const totals = { missed: 0, repeated: 0, failed: 0 };
  for (let seed = 1; seed <= job.scale.driftListings; seed += 1) {
    const { missed, repeated, failed } = await listWhileChanging(job, seed);
    totals.missed += missed;
    totals.repeated += repeated;
    totals.failed += failed;
  }
  return totals;
};

async function listWhileChanging(
  { subject }: Job,
  seed: number,
): Promise<Record<"missed" | "repeated" | "failed", number>> {
  const changes = { insert: 0.25, delete: 0.25, at: "read" } as const;
  const sandbox = createSandbox({ customers: 5000, seed, changes });
  const atStart = new Set(sandbox.customers.map(({ id }) => id));
  const server = await sandbox.listen();
  const { readAll } = await open(subject, { baseUrl: server.baseUrl, token: sandbox.token });
  const ids: string[] = [];
  const failed = await readAll(({ id }) => ids.push(id), 4).then(
    () => 0,
    () => 1,
  );
  await server.close();
  const read = new Set(ids);
  const missed = sandbox.customers.filter(({ id }) => atStart.has(id) && !read.has(id));
  return { missed: missed.length, repeated: ids.length - read.size, failed };
}
