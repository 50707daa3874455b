/** npm start: lists customers with the built package. `npm start -- --help` lists the options. */
import { buildWhenStale } from "./built.ts";

// `head -1` closes the pipe early. That is not a failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

if (buildWhenStale()) {
  // It imports the package from dist/, so it can only be loaded after the build.
  const { run } = await import("./start/run.ts");
  process.exitCode = await run(process.argv.slice(2), process.env, process);
} else {
  process.stderr.write("The build failed; its output is above.\n");
  process.exitCode = 1;
}
