import { isWebexError, type AnyWebexError } from "webex-wholesale";
import { clean } from "./clean.ts";
import { UsageError } from "./usage.ts";

/** What a person can do about it here, beyond what the message says. */
const wayOut: Partial<Record<AnyWebexError["code"], string>> = {
  authentication: "WEBEX_TOKEN was refused: get a new one.",
  permission_denied:
    "WEBEX_TOKEN has to belong to an administrator of the partner, with the scope to read customers.",
  connection_error: "Check the network and the address.",
};

/** The names of the package's options, as they are called here. */
const namesHere = { "`token`": "WEBEX_TOKEN", "`baseUrl`": "`--base-url`" };

/** One line for what a user meets; the stack as well for what is our own mistake. */
export function errorLine(error: unknown): string {
  if (error instanceof UsageError) return clean(error.message);
  if (!isWebexError(error)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = Object.entries(namesHere).reduce(
    (text, [name, here]) => text.replaceAll(name, here),
    clean(error.message),
  );
  return [message, wayOut[error.code]].filter(Boolean).join(". ");
}

/** 2 for a mistake on the command line, 1 for everything else. */
export function exitCodeOf(error: unknown): number {
  const isMistake = error instanceof UsageError || (isWebexError(error) && error.code === "configuration");
  return isMistake ? 2 : 1;
}

/** The reader has enough, as `head -1` has: no failure. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}
