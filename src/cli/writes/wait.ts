import { isWebexError } from "../../errors/is-webex-error.ts";
import type { ProvisioningFailedError } from "../../errors/wait-errors.ts";
import { CommandFailure } from "../errors/command-failure.ts";
import { problemText } from "../formats/problems.ts";
import { Interruption } from "../errors/command-error.ts";
import type { WaitingOptions } from "../options/shared.ts";
import { callMethod } from "../session/call-method.ts";
import type { Session } from "../session/session.ts";
import { commandLine } from "../shell.ts";
import type { Wait } from "../overrides.ts";

/** Waits until background work has settled; resolves to what the client's method resolves to. */
export async function waitFor(
  { webex, context, connection }: Session,
  { resource, method, command, acceptsErrors }: Wait,
  id: string,
  { maxWait, poll, acceptErrors }: WaitingOptions,
): Promise<unknown> {
  const options = {
    maxWaitMs: maxWait,
    pollMs: poll,
    signal: context.signal,
    ...(acceptsErrors && { acceptErrors }),
  };
  try {
    return await callMethod(webex, resource, method, [id, options]);
  } catch (error) {
    throw withNotes(error, commandLine(...command, id, ...connection));
  }
}

/** After these errors there is nothing to wait for. */
const final: readonly string[] = ["configuration", "not_found", "gone", "report_failed"];

function withNotes(error: unknown, command: string): unknown {
  if (isWebexError(error) && error.code === "provisioning_failed") return withProblems(error);
  const mayContinue = error instanceof Interruption || (isWebexError(error) && !final.includes(error.code));
  if (!mayContinue) return error;
  return new CommandFailure(error, [
    "The work continues in the background. Continue waiting with:",
    `  ${command}`,
  ]);
}

/** The message of the error has only the first problem. */
function withProblems(error: ProvisioningFailedError): unknown {
  const lines = error.problems.map((problem) => `  ${problemText(problem)}`);
  return lines.length > 1 ? new CommandFailure(error, lines) : error;
}
