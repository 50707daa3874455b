/** npm run demo: `webex-wholesale demo`, the life of a customer on a sandbox. */
import { runCommandLine } from "./command-line.ts";

runCommandLine(["demo", ...process.argv.slice(2)]);
