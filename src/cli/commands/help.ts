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
