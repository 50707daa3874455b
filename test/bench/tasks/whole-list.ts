import { writeNumbers } from "../settings.ts";
import { numberOf, timed, type Task } from "./task.ts";

/** A list from its first row to its last; milliseconds a list. Lists without latency warm up. */
export const wholeList: Task = async (job) => {
  const rows = numberOf(job, "rows");
  const options = { pageSize: numberOf(job, "pageSize"), concurrency: numberOf(job, "concurrency") };
  const run = async (times: number, latencyMs: number): Promise<void> => {
    const { list } = job.connect({ origin: job.origin, token: writeNumbers({ rows, latencyMs }) });
    for (let time = 0; time < times; time += 1) {
      let count = 0;
      await list(options, () => (count += 1));
      if (count !== rows) throw new Error(`${count} rows came of ${rows}.`);
    }
  };
  await run(numberOf(job, "warmUp"), 0);
  const lists = numberOf(job, "lists");
  const { cpuUs, wallUs } = await timed(() => run(lists, numberOf(job, "latencyMs")));
  return { cpu: cpuUs / 1000 / lists, wall: wallUs / 1000 / lists };
};
