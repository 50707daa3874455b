import { Option, type Command } from "commander";
import { formats, type Format } from "../formats/names.ts";
import { duration, list, string, type ReadValue } from "./values.ts";

/** The options of every command that calls the service. */
export interface SharedOptions {
  format?: Format;
  json?: true;
  fields?: string[];
  color?: boolean;
  tokenFile?: string;
  sandbox?: true;
  baseUrl?: string;
  subPartner?: string;
}

/** The options of every command that waits. */
export interface WaitingOptions {
  maxWait?: number;
  poll?: number;
  acceptErrors?: true;
}

/** Adds the options for how results are printed. */
export function addOutputOptions(command: Command): Command {
  return command
    .optionsGroup("Output options:")
    .addOption(
      new Option("--format <format>", "output format; default: table on a terminal, jsonl elsewhere").choices(
        formats,
      ),
    )
    .addOption(new Option("--json", "short for --format jsonl").conflicts("format"))
    .option("--fields <names>", "print only these fields: id,address.city", list)
    .option("--color", "use color, whatever the terminal and environment")
    .option("--no-color", "don't use color");
}

/** Adds the options for where requests are sent, and with which token. */
export function addConnectionOptions(command: Command, subPartner: string | undefined): Command {
  command
    .optionsGroup("Connection options:")
    .addOption(
      valueOption("--token-file <file>", "read the access token from a file; default: WEBEX_TOKEN", string),
    )
    .addOption(
      new Option("--sandbox", "run the command on an in-memory sandbox with made-up data").conflicts([
        "baseUrl",
        "tokenFile",
      ]),
    )
    .addOption(valueOption("--base-url <url>", "send requests to another base URL", string));
  if (subPartner !== undefined) {
    command.addOption(valueOption("--sub-partner <org-id>", "act on behalf of this sub-partner", string));
  }
  return command;
}

export function addWaitingOptions(command: Command, acceptsErrors: boolean): Command {
  command
    .addOption(valueOption("--max-wait <time>", "stop waiting after this: 30m; default: 15m", duration))
    .addOption(
      valueOption("--poll <time>", "wait this long before the first poll: 2s; default: 5s", duration),
    );
  if (acceptsErrors) command.option("--accept-errors", "accept provisioned_with_errors");
  return command;
}

/** An option whose value is read from its text. */
export function valueOption<T>(flags: string, description: string, read: ReadValue<T>): Option {
  return new Option(flags, description).argParser(read);
}
