import type { Command } from "commander";
import type { Context } from "../context.ts";
import { addConnectionOptions, addOutputOptions } from "../options/shared.ts";
import { withExample } from "./help.ts";

/** `customers find EXTERNAL_ID` */
export function addFind(group: Command, context: Context): void {
  const command = withExample(group.command("find"), "customers find 1000000001 --format json")
    .description("Find a customer by your own key")
    .argument("<external-id>", "your own key for the customer")
    .action(async (externalId: string) => {
      const { find } = await import("../actions/find.ts");
      await find(externalId, command.opts(), context);
    });
  addConnectionOptions(addOutputOptions(command), "Acts on behalf of a sub-partner.");
}
