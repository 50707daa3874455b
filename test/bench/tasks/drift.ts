import { createSandbox } from "webex-wholesale/sandbox";
import { figure, type Figures } from "../report/rounds.ts";
import { open, type Job, type Task } from "./task.ts";

/** Listings of a list that changes meanwhile: customers that existed all the time but were missed, and repeated ones. */
export const drift: Task = async (job) => {
  const totals: Figures = {};
  for (let seed = 1; seed <= job.scale.driftListings; seed += 1) {
    const figures = await listWhileChanging(job, seed);
    for (const name of Object.keys(figures)) totals[name] = (totals[name] ?? 0) + figure(figures, name);
  }
  return totals;
};

async function listWhileChanging({ subject }: Job, seed: number): Promise<Figures> {
  const sandbox = createSandbox({
    customers: 5000,
    seed,
    changes: { insert: 0.25, delete: 0.25, at: "read" },
  });
  const atStart = new Set(sandbox.customers.map(({ id }) => id));
  const server = await sandbox.listen();
  const { readAll } = await open(subject, { baseUrl: server.baseUrl, token: sandbox.token });
  const ids: string[] = [];
  const isComplete = await readAll(({ id }) => ids.push(id), 4).then(
    () => true,
    () => false,
  );
  await server.close();
  const read = new Set(ids);
  const missed = sandbox.customers.filter(({ id }) => atStart.has(id) && !read.has(id));
  return { missed: missed.length, repeated: ids.length - read.size, failed: Number(!isComplete) };
}
