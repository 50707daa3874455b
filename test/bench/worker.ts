/** One measurement in a process of its own: `worker <task> <subject> <origin> <numbers>`; prints its figures as JSON. */
import { readNumbers } from "./settings.ts";
import { open } from "./subjects/open.ts";
import { tasks } from "./tasks/index.ts";

const [task = "", subject = "", origin = "", numbers = ""] = process.argv.slice(2);
const run = tasks[task];
if (!run) throw new RangeError(`There is no task ${task}.`);
const figures = await run({ connect: await open(subject), origin, numbers: readNumbers(numbers) });
// The process would wait for sockets that are kept open, and for calls that hang.
process.stdout.write(`${JSON.stringify(figures)}\n`, () => process.exit());
