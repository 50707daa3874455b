import { addAbortSignal } from "node:stream";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { Context } from "../context.ts";
import { reasonOf, UsageError } from "../errors/command-error.ts";

/** The text of a file, or of standard input for `-`. */
export async function readText(file: string, { stdin, stderr, signal }: Context): Promise<string> {
  if (file === "-") {
    if (stdin.isTTY === true) stderr.write("Type the request body, and end it with Ctrl-D.\n");
    return text(addAbortSignal(signal, stdin)).catch((error: unknown) => {
      signal.throwIfAborted();
      throw error;
    });
  }
  return readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(`Can't read ${file}: ${reasonOf(error)}.`);
  });
}
