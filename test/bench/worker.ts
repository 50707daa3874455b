/** Takes one measurement: `worker <job as JSON>`. Prints its figures as JSON. */
import { tasks } from "./tasks/index.ts";
import type { Job } from "./tasks/task.ts";

const job = JSON.parse(process.argv[2] ?? "") as Job;
const figures = await tasks[job.task](job);
// Open sockets and hanging calls would keep the process alive.
process.stdout.write(JSON.stringify(figures), () => process.exit());
