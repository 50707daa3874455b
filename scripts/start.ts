/**
 * npm start: `webex-wholesale customers list`, on a sandbox if no token is set. `npm start -- --help` lists the
 * options.
 */
import { runCommandLine } from "./command-line.ts";

const args = process.argv.slice(2);
const hasToken =
  process.env["WEBEX_TOKEN"] !== undefined || args.some((arg) => arg.startsWith("--token-file"));
const sandbox = hasToken || args.includes("--sandbox") ? [] : ["--sandbox"];
runCommandLine(["customers", "list", ...sandbox, ...args]);
