/** npm run bench: the package measured beside what a user would pick instead. `npm run bench -- --help` tells more. */
import { runBench } from "../test/bench/run.ts";

process.exitCode = await runBench(process.argv.slice(2));
