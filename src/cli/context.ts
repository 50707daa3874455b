import type { Readable, Writable } from "node:stream";

/** A terminal, a pipe or a file to read from. */
export interface Input extends Readable {
  readonly isTTY?: boolean;
}

/** A terminal, a pipe or a file to write to. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The parts of the process that a command uses. */
export interface Context {
  env: Readonly<Record<string, string | undefined>>;
  stdin: Input;
  stdout: Output;
  stderr: Output;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}
