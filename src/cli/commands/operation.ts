import type { Command } from "commander";
import { kebabCase, type CommandEntry } from "../command-entry.ts";
import type { Context } from "../context.ts";
import { addOperationOptions } from "../options/operation-options.ts";
import { addConnectionOptions, addOutputOptions, addWaitingOptions, valueOption } from "../options/shared.ts";
import { integer, positiveInteger } from "../options/values.ts";
import { withBodyExample, withExample } from "./help.ts";
import { exampleOf, precheckOf, overridesOf } from "../overrides.ts";
import type { OperationOptions } from "../actions/operation-call.ts";

/** Adds the command of an operation, built from the spec. */
export function addOperation(group: Command, entry: CommandEntry, context: Context): void {
  const { resource, command: name, summary, arguments: args, body, subPartner } = entry;
  const command = withExample(group.command(name), `${resource} ${name} ${exampleOf(entry)}`).description(
    summary,
  );
  for (const arg of args) command.argument(`<${kebabCase(arg.name)}>`, arg.description);
  if (body === "file") {
    command.argument("<file>", "the request body as JSON; - is standard input");
    withBodyExample(command, entry.bodyExample);
  }
  const queryValues = addOperationOptions(command, entry.options);
  const bodyValues = addOperationOptions(command, typeof body === "object" ? body : []);
  if (entry.list) addListOptions(command, entry);
  if (!entry.readOnly) addWriteOptions(command, entry);
  addOutputOptions(command);
  addConnectionOptions(command, subPartner);
  command.action(async () => {
    const { runOperation } = await import("../actions/operation.ts");
    const values = [...command.args];
    const path = values.splice(0, args.length);
    await runOperation(
      {
        ...{ entry, path },
        query: queryValues(),
        body: bodyOf(body, values[0], bodyValues),
        options: command.opts<OperationOptions>(),
      },
      context,
    );
  });
}

function bodyOf(
  body: CommandEntry["body"],
  file: string | undefined,
  values: () => Record<string, unknown>,
): { file: string } | { values: Record<string, unknown> } | undefined {
  if (body === undefined) return undefined;
  return file === undefined ? { values: values() } : { file };
}

function addListOptions(command: Command, { list }: CommandEntry): void {
  command.addOption(valueOption("--limit <number>", "stop after this many", positiveInteger));
  if (list === "paged") {
    command.addOption(valueOption("--offset <number>", "start here, in items; default: 0", integer));
  }
  command.addOption(valueOption("--page-size <number>", "request this many at a time", positiveInteger));
}

function addWriteOptions(command: Command, entry: CommandEntry): void {
  const { wait, replacesPackages } = overridesOf(entry);
  if (precheckOf(entry)) command.option("--precheck", "precheck the request first; stop if that fails");
  if (entry.method === "DELETE") command.option("--yes", "don't ask for confirmation");
  if (replacesPackages)
    command.option("--yes", "don't ask before removing packages that are missing from the file");
  command.option("--dry-run", "print the request and send no write");
  if (!wait) return;
  command.option("--wait", "wait until the background work is done");
  addWaitingOptions(command, wait.acceptsErrors);
}
