/** npm start: lists customers through the package as a user gets it. `npm start -- --help` tells more. */
import { buildWhenStale } from "./built.ts";

// A reader who has enough, as `head -1` has, closes the pipe. There is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

if (buildWhenStale()) {
  // Only now: what it imports is the package in dist/.
  const { run } = await import("./start/run.ts");
  process.exitCode = await run(process.argv.slice(2), process.env, process);
} else {
  process.stderr.write("The build failed; what it said stands above.\n");
  process.exitCode = 1;
}
