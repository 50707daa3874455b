import { open, serviceOf, timed, type Task } from "./task.ts";

/** One call after another for a page of 100: microseconds per call. */
export const oneCall: Task = async (job) => {
  const { readPage } = await open(job.subject, serviceOf(job));
  const { calls } = job.scale;
  const run = async (): Promise<void> => {
    for (let call = 0; call < calls; call += 1) await readPage(0, 100);
  };
  await run();
  const { cpuUs, wallUs } = await timed(run);
  return { cpu: cpuUs / calls, wall: wallUs / calls };
};
