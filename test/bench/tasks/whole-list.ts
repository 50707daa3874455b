import { writeNumbers } from "../settings.ts";
import { numberOf, timed, type Task } from "./task.ts";

/** A list from its first row to its last; milliseconds a list. */
export const wholeList: Task = async (job) => {
  const rows = numberOf(job, "rows");
  const token = writeNumbers({ rows, latencyMs: numberOf(job, "latencyMs") });
  const { list } = job.connect({ origin: job.origin, token });
  const options = { pageSize: numberOf(job, "pageSize"), concurrency: numberOf(job, "concurrency") };
  const run = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      let count = 0;
      await list(options, () => (count += 1));
      if (count !== rows) throw new Error(`${count} rows came of ${rows}.`);
    }
  };
  await run(numberOf(job, "warmUp"));
  const lists = numberOf(job, "lists");
  const { cpuUs, wallUs } = await timed(() => run(lists));
  return { cpu: cpuUs / 1000 / lists, wall: wallUs / 1000 / lists };
};
