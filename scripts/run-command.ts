import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A command exited with a code other than 0; the message is its output. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Runs a command without a shell; resolves to its standard output. Throws a `CommandError`. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMs?: number } = {},
): Promise<string> {
  const { timeoutMs = 300_000, ...rest } = options;
  try {
    const { stdout } = await execute(command, args, {
      ...rest,
      timeout: timeoutMs,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    if (!isFailure(error)) throw error;
    const printed = `${error.stdout}${error.stderr}`.trim();
    throw new CommandError(
      `${command} ${args.join(" ")}: ${error.message.split("\n", 1).join()}\n${printed}`,
    );
  }
}

function isFailure(error: unknown): error is Error & { stdout: string; stderr: string } {
  return error instanceof Error && "stdout" in error && "stderr" in error;
}
