import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./command.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The command in a line of shell. */
const W = `${process.execPath} ${cli}`;

type Environment = Record<string, string>;

const clean = { ...process.env, WEBEX_TOKEN: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined };

/** Starts the built command; its streams are pipes. */
export function start(args: readonly string[], env: Environment = {}): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { env: { ...clean, ...env } });
}

/** Runs the built command to its end. */
export async function runProcess(args: readonly string[], env: Environment = {}): Promise<Outcome> {
  return outcomeOf(start(args, env));
}

/** Runs a line of shell in which `$W` is the command. */
export async function runShell(line: string, env: Environment = {}): Promise<Outcome> {
  return outcomeOf(spawn("bash", ["-c", line], { env: { ...clean, W, ...env } }));
}

/** Runs a line of shell in a pseudo-terminal, which shows stdout and stderr together; `use` types. */
export async function runInTerminal(
  line: string,
  env: Environment = {},
  use: (type: (text: string) => void) => unknown = () => undefined,
): Promise<Outcome> {
  const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
    env: { ...clean, TERM: "xterm", W, ...env },
  });
  await use((text) => child.stdin.write(text));
  return outcomeOf(child);
}

export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}
