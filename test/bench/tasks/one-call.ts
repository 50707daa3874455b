import { writeNumbers } from "../settings.ts";
import { numberOf, timed, type Task } from "./task.ts";

/** One call after the other for pages of 10 and of 100; microseconds a call. */
export const oneCall: Task = async (job) => {
  const { page } = job.connect({ origin: job.origin, token: writeNumbers({ rows: 1000 }) });
  const calls = numberOf(job, "calls");
  const run = async (times: number, max: number): Promise<void> => {
    for (let call = 0; call < times; call += 1) await page(max);
  };
  await run(numberOf(job, "warmUp"), 100);
  await run(numberOf(job, "warmUp"), 10);
  const ten = await timed(() => run(calls, 10));
  const hundred = await timed(() => run(calls, 100));
  return {
    cpu10: ten.cpuUs / calls,
    wall10: ten.wallUs / calls,
    cpu100: hundred.cpuUs / calls,
    wall100: hundred.wallUs / calls,
  };
};
