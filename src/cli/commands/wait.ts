import type { Command } from "commander";
import type { Context } from "../context.ts";
import {
  addConnectionOptions,
  addOutputOptions,
  addWaitingOptions,
  type SharedOptions,
  type WaitingOptions,
} from "../options/shared.ts";
import { waits } from "../overrides.ts";
import { withExample } from "./help.ts";

interface Options extends SharedOptions, WaitingOptions {
  removed?: true;
}

/** `customers wait ID [--removed]` */
export function addWaitForCustomer(group: Command, context: Context): void {
  const command = withExample(group.command("wait"), "customers wait Y2lz… --max-wait 30m")
    .description("Wait until a customer is provisioned, updated or removed")
    .argument("<customer-id>", "Cisco's ID of the customer")
    .option("--removed", "wait until the customer is gone")
    .action(async (id: string) => {
      const options: Options = command.opts();
      const { wait } = await import("../actions/wait.ts");
      await wait(options.removed ? waits.removed : waits.provisioned, id, options, context);
    });
  addWaitingOptions(command, true);
  addConnectionOptions(addOutputOptions(command), "Acts on behalf of a sub-partner.");
}

/** `billing-reports wait ID` */
export function addWaitForReport(group: Command, context: Context): void {
  const command = withExample(group.command("wait"), "billing-reports wait Y2lz…")
    .description("Wait until a billing report is completed")
    .argument("<id>", "Cisco's ID of the billing report")
    .action(async (id: string) => {
      const { wait } = await import("../actions/wait.ts");
      await wait(waits.completed, id, command.opts(), context);
    });
  addWaitingOptions(command, false);
  addConnectionOptions(addOutputOptions(command), undefined);
}
