import type { Command } from "commander";
import type { Context } from "../context.ts";
import { addConnectionOptions, valueOption } from "../options/shared.ts";
import { string } from "../options/values.ts";
import { withExample } from "./help.ts";

/** `billing-reports download ID` */
export function addDownload(group: Command, context: Context): void {
  const command = withExample(
    group.command("download"),
    "billing-reports download Y2lz… --output october.csv",
  )
    .description("Download a completed billing report as CSV")
    .argument("<id>", "Cisco's ID of the billing report")
    .addOption(valueOption("--output <file>", "write to a file; default: standard output", string))
    .action(async (id: string) => {
      const { download } = await import("../actions/download.ts");
      await download(id, command.opts(), context);
    });
  addConnectionOptions(command, undefined);
}
