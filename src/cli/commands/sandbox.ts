import type { Command } from "commander";
import type { Context } from "../context.ts";
import { addOutputOptions, valueOption } from "../options/shared.ts";
import { duration, integer, rate } from "../options/values.ts";
import { withExample } from "./help.ts";

/** `sandbox` */
export function addSandbox(program: Command, context: Context): void {
  const command = withExample(
    program.command("sandbox"),
    "sandbox --port 4010 --customers 250 --fault 503=0.02",
  )
    .description("Serve a sandbox with made-up data until interrupted")
    .addOption(
      valueOption("--port <number>", "listen on this port; 0 picks a free one; default: 4010", integer),
    )
    .addOption(valueOption("--customers <number>", "how many customers to make up; default: 250", integer))
    .addOption(valueOption("--subscribers <number>", "how many subscribers to make up", integer))
    .addOption(valueOption("--sub-partners <number>", "how many sub-partners to make up", integer))
    .addOption(valueOption("--billing-reports <number>", "how many billing reports to make up", integer))
    .addOption(valueOption("--seed <number>", "make up different data", integer))
    .addOption(valueOption("--latency <time>", "wait before each response: 20ms", duration))
    .addOption(valueOption("--background <time>", "how long background work takes: 2s; default: 0", duration))
    .addOption(valueOption("--fault <name=rate>", "503=0.02, lost-answer=0.01, …; may be repeated", rate))
    .addOption(
      valueOption("--outcome <status=rate>", "how background work ends: error=0.1; may be repeated", rate),
    )
    .action(async () => {
      const { serve } = await import("../actions/sandbox.ts");
      await serve(command.opts(), context);
    });
  addOutputOptions(command);
}
