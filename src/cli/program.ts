import { Command } from "commander";
import { version } from "../../generated/facts.ts";
import { entries } from "./command-entry.ts";
import { addDemo } from "./commands/demo.ts";
import { addDownload } from "./commands/download.ts";
import { addFind } from "./commands/find.ts";
import { withExample, withExitCodes } from "./commands/help.ts";
import { addOperation } from "./commands/operation.ts";
import { addSandbox } from "./commands/sandbox.ts";
import { addWaitForCustomer, addWaitForReport } from "./commands/wait.ts";
import type { Context } from "./context.ts";
import { nounOf } from "./noun.ts";
import { program as name } from "./shell.ts";

type Add = (group: Command, context: Context) => void;

/** Commands that take more than one operation, by resource. */
const extraCommands: Readonly<Partial<Record<string, readonly Add[]>>> = {
  customers: [addFind, addWaitForCustomer],
  "billing-reports": [addWaitForReport, addDownload],
};

/** Every command: one for each operation of the spec, and the extra ones. */
export function createProgram(context: Context): Command {
  const program = new Command(name)
    .description("Search for, provision, change, remove and bill wholesale customers of Webex.")
    .version(version, "--version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      // What it says is in the error, which is reported like any other.
      outputError: () => undefined,
    });
  withExample(program, "customers list --status error");
  withExitCodes(program);
  for (const resource of new Set(entries.map((entry) => entry.resource)))
    addGroup(program, resource, context);
  addSandbox(program, context);
  addDemo(program, context);
  return program;
}

function addGroup(program: Command, resource: string, context: Context): void {
  const group = program.command(resource);
  for (const entry of entries) if (entry.resource === resource) addOperation(group, entry, context);
  for (const add of extraCommands[resource] ?? []) add(group, context);
  const names = group.commands.map((command) => command.name());
  group.summary(names.join(", ")).description(`Commands for ${nounOf(resource, 2)}.`);
  withExample(group, `${resource} ${names[0] ?? ""}`);
}
