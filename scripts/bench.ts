/** npm run bench: measures the package next to its alternatives. `npm run bench -- --help` lists the options. */
import { runBench } from "../test/bench/run.ts";

process.exitCode = await runBench(process.argv.slice(2));
