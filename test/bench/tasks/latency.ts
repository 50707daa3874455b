import { open, serviceOf, timed, type Job, type Task } from "./task.ts";

/** A list of 10,000 from a server with latency, after three without: milliseconds. */
export const latency: Task = async (job) => {
  for (let list = 0; list < 3; list += 1) await readAll(job, 0);
  const { wallUs } = await timed(() => readAll(job, 100));
  return { wallMs: wallUs / 1000 };
};

async function readAll(job: Job, latencyMs: number): Promise<void> {
  let count = 0;
  const subject = await open(job.subject, serviceOf(job, latencyMs));
  await subject.readAll(() => (count += 1), job.concurrency ?? 4);
  if (count !== 10_000) throw new Error(`Read ${count} customers of 10,000.`);
}
