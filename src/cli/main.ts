/** Connects `webex-wholesale` to its process: arguments, streams, signals, exit code. */
import { exitCodes } from "./errors/exit-codes.ts";
import { Interruption } from "./errors/command-error.ts";
import { run } from "./run.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `head -1` closes the pipe early. That is not a failure.
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`Can't write the output: ${error.message}\n`);
  process.exit(exitCodes.failed);
});
// Without stderr, only messages are lost.
process.stderr.on("error", () => undefined);

const interruption = new AbortController();
// Once: a second Ctrl-C ends the process at once.
process.once("SIGINT", () => {
  interruption.abort(new Interruption());
});

const { env, stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), {
  env,
  stdin,
  stdout,
  stderr,
  signal: interruption.signal,
});
