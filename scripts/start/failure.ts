import { isWebexError, type AnyWebexError } from "webex-wholesale";
import { clean } from "./clean.ts";
import { UsageError } from "./usage.ts";

/** What to do about an error on this command line. */
const hints: Partial<Record<AnyWebexError["code"], string>> = {
  authentication: "WEBEX_TOKEN was rejected. Get a new token.",
  permission_denied:
    "WEBEX_TOKEN must belong to a partner administrator and have the scope to read customers.",
  connection_error: "Check the network and the URL.",
};

/** What the package's options are called on this command line. */
const optionNames = { "`token`": "WEBEX_TOKEN", "`baseUrl`": "`--base-url`" };

/** One line for an expected error, the stack for a bug. */
export function errorLine(error: unknown): string {
  if (error instanceof UsageError) return clean(error.message);
  if (!isWebexError(error)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = Object.entries(optionNames).reduce(
    (text, [name, ownName]) => text.replaceAll(name, ownName),
    clean(error.message),
  );
  return [message, hints[error.code]].filter(Boolean).join(". ");
}

/** 2 for a mistake on the command line, otherwise 1. */
export function exitCodeOf(error: unknown): number {
  const isMistake = error instanceof UsageError || (isWebexError(error) && error.code === "configuration");
  return isMistake ? 2 : 1;
}

/** The reader closed the pipe early, as `head -1` does. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}
