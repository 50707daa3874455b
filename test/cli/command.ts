import { PassThrough, Writable } from "node:stream";
import type { Context, Output } from "../../src/cli/context.ts";
import { run } from "../../src/cli/run.ts";

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

type StreamName = "stdin" | "stdout" | "stderr";

export interface Surroundings {
  env?: Record<string, string>;
  /** What is piped into the command, or typed. */
  stdin?: string;
  /** Which of its streams are terminals. */
  terminals?: readonly StreamName[];
  columns?: number;
  signal?: AbortSignal;
}

/** A stream that keeps what is written to it. */
export type Recorded = Output & { written: () => string };

/** Runs a command line in this process. */
export async function runHere(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const context = contextOf(surroundings);
  const code = await run(args, context);
  return { code, stdout: context.stdout.written(), stderr: context.stderr.written() };
}

export function contextOf(surroundings: Surroundings = {}): Context & { stdout: Recorded; stderr: Recorded } {
  const { env = {}, stdin, terminals = [], columns = 80 } = surroundings;
  const { signal = new AbortController().signal } = surroundings;
  const isTTY = (name: StreamName): boolean => terminals.includes(name);
  const input = Object.assign(new PassThrough(), { isTTY: isTTY("stdin") });
  if (stdin !== undefined) input.end(stdin);
  return {
    ...{ env, stdin: input, signal },
    stdout: recorded(isTTY("stdout"), columns),
    stderr: recorded(isTTY("stderr"), columns),
  };
}

export function recorded(isTTY: boolean, columns = 80): Recorded {
  let all = "";
  const stream = new Writable({
    write(chunk, _, done) {
      all += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns, written: () => all });
}
