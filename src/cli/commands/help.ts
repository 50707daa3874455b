import type { Command } from "commander";
import { exitCodeHelp } from "../errors/exit-codes.ts";
import { program } from "../shell.ts";

/** Puts an example first in the help of a command. */
export function withExample(command: Command, words: string): Command {
  return command.addHelpText("before", `Example:\n  ${program} ${words.trim()}\n`);
}

export function withExitCodes(command: Command): Command {
  return command.addHelpText("after", `\n${exitCodeHelp()}`);
}

/** Ends the help with a documented request body. */
export function withBodyExample(command: Command, example: unknown): Command {
  return command.addHelpText("after", () => `\nA request body:\n${JSON.stringify(example, undefined, 2)}`);
}
