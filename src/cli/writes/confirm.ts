import { createInterface } from "node:readline";
import type { Context } from "../context.ts";
import { clean } from "../formats/clean.ts";
import { UsageError } from "../errors/command-error.ts";

/** Asks on a terminal; elsewhere `--yes` is the only way to confirm. Throws a `UsageError` unless the answer is yes. */
export async function confirm(question: string, isConfirmed: boolean, context: Context): Promise<void> {
  if (isConfirmed) return;
  const { stdin, stderr } = context;
  if (stdin.isTTY !== true || stderr.isTTY !== true) {
    throw new UsageError(`${question} Nothing was sent. Pass --yes to skip this question.`);
  }
  if (!(await ask(question, context))) throw new UsageError("Not confirmed. Nothing was sent.");
}

/** The end of input counts as no. */
async function ask(question: string, { stdin, stderr, signal }: Context): Promise<boolean> {
  const lines = createInterface({ input: stdin, signal });
  stderr.write(`${clean(question)} [y/N] `);
  const answer = await new Promise<string>((resolve) => {
    lines.once("line", resolve).once("close", () => {
      resolve("");
    });
  });
  lines.close();
  signal.throwIfAborted();
  return /^y(es)?$/i.test(answer.trim());
}
