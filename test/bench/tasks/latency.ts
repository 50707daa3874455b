import { createSandbox } from "webex-wholesale/sandbox";
import { open, serviceOf, timed, type Job, type Task } from "./task.ts";

const customers = 10_000;

/** A list from a server with latency, after three from a server without: milliseconds. */
export const latency: Task = async (job) => {
  const fast = await createSandbox({ customers, token: "bench" }).listen();
  for (let list = 0; list < 3; list += 1) await readAll({ ...job, baseUrl: fast.baseUrl });
  await fast.close();
  const { wallUs } = await timed(() => readAll(job));
  return { wallMs: wallUs / 1000 };
};

async function readAll(job: Job): Promise<void> {
  let count = 0;
  const subject = await open(job.subject, serviceOf(job));
  await subject.readAll(() => (count += 1), job.concurrency ?? 4);
  if (count !== customers) throw new Error(`Read ${count} customers of ${customers}.`);
}
