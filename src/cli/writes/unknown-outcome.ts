import { isWebexError } from "../../errors/is-webex-error.ts";
import { CommandFailure } from "../errors/command-failure.ts";
import { Interruption } from "../errors/command-error.ts";
import { commandLine } from "../shell.ts";

/** Adds the command to check with to an error after which the outcome of a write is unknown. */
export function withCheckHint(error: unknown, check: readonly string[]): unknown {
  const isUnknown = error instanceof Interruption || (isWebexError(error) && error.outcomeUnknown === true);
  if (!isUnknown) return error;
  return new CommandFailure(error, [
    "The outcome is unknown: the service may have carried it out. Check before you try again:",
    `  ${commandLine(...check)}`,
  ]);
}
