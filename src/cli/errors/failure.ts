import { CommanderError } from "commander";
import type { ErrorDetail } from "../../../generated/types.ts";
import { ApiError } from "../../errors/api-error.ts";
import { isWebexError, type AnyWebexError } from "../../errors/is-webex-error.ts";
import { clean, cleanLine, toJson } from "../formats/clean.ts";
import { CommandError, UsageError } from "./command-error.ts";
import { CommandFailure } from "./command-failure.ts";
import { exitCodes } from "./exit-codes.ts";
import { inCommandWords } from "./option-names.ts";

/** What to do about an error on this command line. */
const hints: Partial<Record<AnyWebexError["code"], string>> = {
  authentication: "The access token was rejected. Get a new one.",
  permission_denied:
    "The access token must belong to a partner administrator and have the scope that the command needs.",
  connection_error: "Check the network and the URL.",
};

/** Exit codes by the code of an error. */
const codes: Readonly<Partial<Record<string, number>>> = {
  usage: exitCodes.usage,
  configuration: exitCodes.usage,
  not_found: exitCodes.notFound,
  gone: exitCodes.notFound,
  authentication: exitCodes.refused,
  permission_denied: exitCodes.refused,
  interrupted: exitCodes.interrupted,
};

/** The lines that report an error: what went wrong, then what to do about it. A bug has its stack. */
export function errorLines(error: unknown): string[] {
  if (error instanceof CommandFailure) return [...errorLines(error.error), ...error.notes.map(cleanLine)];
  if (error instanceof CommanderError) return [usageText(error)];
  if (error instanceof CommandError) return error.message.split("\n").map(clean);
  if (isWebexError(error)) return webexLines(error);
  if (isSystemError(error)) return [clean(error.message)];
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n").map(cleanLine);
}

function webexLines(error: AnyWebexError): string[] {
  const hint = hints[error.code];
  const details = error instanceof ApiError ? error.errors.map(detailLine).filter((line) => line !== "") : [];
  return [inCommandWords(clean(error.message)), ...details, ...(hint === undefined ? [] : [hint])];
}

/**
 * `  address.city: 1001 - address.city is missing.`, without what the service left out; empty if that is everything.
 */
function detailLine({ fieldName, errorCode, description }: ErrorDetail): string {
  const about = fieldName === undefined ? "" : `${fieldName}: `;
  const words = [errorCode, description].filter((part) => part !== undefined).join(" - ");
  return words === "" ? words : cleanLine(`  ${about}${words}`);
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandFailure) return error.exitCode ?? exitCodeOf(error.error);
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (isWebexError(error) && error.outcomeUnknown) return exitCodes.outcomeUnknown;
  const isExpected = isWebexError(error) || error instanceof CommandError;
  return (isExpected ? codes[error.code] : undefined) ?? exitCodes.failed;
}

/** The error as one line of JSON, for programs. */
export function errorJson(error: unknown): string {
  if (error instanceof CommandFailure) return errorJson(error.error);
  if (error instanceof CommanderError) return errorJson(new UsageError(usageText(error)));
  if (isWebexError(error) || error instanceof CommandError) return toJson(error);
  return toJson({ name: "Error", code: "unexpected", message: String(error) });
}

/** commander's `error: unknown option '--limt'\n(Did you mean --limit?)` as sentences. */
function usageText({ message }: CommanderError): string {
  const [problem = "", suggestion = ""] = message.replace(/^error: /, "").split("\n");
  const sentence = problem.charAt(0).toUpperCase() + problem.slice(1).replace(/\.?$/, ".");
  return clean(`${sentence} ${suggestion.replace(/^\((.*)\)$/, "$1")}`);
}

/** Such as a folder that doesn't exist. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}
