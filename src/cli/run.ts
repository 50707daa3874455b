import type { Context } from "./context.ts";
import { createProgram } from "./program.ts";

/** Runs a command line; resolves to its exit code. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  try {
    await createProgram(context).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    const { errorJson, errorLines, exitCodeOf } = await import("./errors/failure.ts");
    const code = exitCodeOf(error);
    if (code === 0 || isHelp(error)) return code;
    for (const line of errorLines(error)) context.stderr.write(`${line}\n`);
    if (wantsJson(args)) context.stderr.write(`${errorJson(error)}\n`);
    return code;
  }
}

/** Whether help was printed because a command is missing. */
function isHelp(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "commander.help";
}

/** Also after a mistake in the options, which is why the parsed ones don't decide. */
function wantsJson(args: readonly string[]): boolean {
  return args.some(
    (arg, index) =>
      arg === "--json" ||
      /^--format=jsonl?$/.test(arg) ||
      (arg === "--format" && /^jsonl?$/.test(args[index + 1] ?? "")),
  );
}
