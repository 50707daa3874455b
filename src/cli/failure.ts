import { CommanderError } from "commander";
import { isWebexError, type AnyWebexError } from "../errors/is-webex-error.ts";
import { CommandFailure } from "./command-failure.ts";
import { exitCodes } from "./exit-codes.ts";
import { clean, cleanLine, toJson } from "./formats/clean.ts";
import { Interruption } from "./interruption.ts";
import { NotFound } from "./not-found.ts";
import { inCommandWords } from "./option-names.ts";
import { UsageError } from "./usage-error.ts";

/** What to do about an error on this command line. */
const hints: Partial<Record<AnyWebexError["code"], string>> = {
  authentication: "The access token was rejected. Get a new one.",
  permission_denied:
    "The access token must belong to a partner administrator and have the scope that the command needs.",
  connection_error: "Check the network and the URL.",
};

const codes: Partial<Record<AnyWebexError["code"], number>> = {
  configuration: exitCodes.misused,
  not_found: exitCodes.notFound,
  gone: exitCodes.notFound,
  authentication: exitCodes.refused,
  permission_denied: exitCodes.refused,
};

/** The lines that report an error: what went wrong, and then what to do about it. A bug is reported with its stack. */
export function errorLines(error: unknown): string[] {
  if (error instanceof CommandFailure) return [...errorLines(error.error), ...error.notes.map(cleanLine)];
  if (error instanceof CommanderError) return [usageText(error)];
  if (error instanceof UsageError) return error.message.split("\n").map(clean);
  if (isWebexError(error)) {
    const hint = hints[error.code];
    return [inCommandWords(clean(error.message)), ...(hint === undefined ? [] : [hint])];
  }
  if (isSystemError(error)) return [`Can't write the output: ${clean(error.message)}`];
  const isExpected = error instanceof Interruption || error instanceof NotFound;
  if (isExpected) return [clean(error.message)];
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n").map(cleanLine);
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandFailure) return exitCodeOf(error.error);
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
  if (error instanceof Interruption) return exitCodes.interrupted;
  if (error instanceof UsageError) return exitCodes.misused;
  if (error instanceof NotFound) return exitCodes.notFound;
  if (!isWebexError(error)) return exitCodes.failed;
  return error.outcomeUnknown ? exitCodes.outcomeUnknown : (codes[error.code] ?? exitCodes.failed);
}

/** The error as one line of JSON, for programs. */
export function errorJson(error: unknown): string {
  if (error instanceof CommandFailure) return errorJson(error.error);
  if (error instanceof CommanderError) return errorJson(new UsageError(usageText(error)));
  const hasJson = isWebexError(error) || error instanceof UsageError || error instanceof Interruption;
  if (hasJson || error instanceof NotFound) return toJson(error);
  return toJson({ name: "Error", code: "unexpected", message: String(error) });
}

/** commander's `error: unknown option '--limt'\n(Did you mean --limit?)` as sentences. */
function usageText({ message }: CommanderError): string {
  const [problem = "", suggestion = ""] = message.replace(/^error: /, "").split("\n");
  const sentence = problem.charAt(0).toUpperCase() + problem.slice(1).replace(/\.?$/, ".");
  return clean(`${sentence} ${suggestion.replace(/^\((.*)\)$/, "$1")}`);
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
