import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the command in a process without npm; its streams are pipes. */
export async function start(args: string[] = [], env: Record<string, string> = {}): Promise<Outcome> {
  return run(process.execPath, ["--import", "tsx", "scripts/start.ts", ...args], env);
}

export async function shell(command: string): Promise<Outcome> {
  return run("sh", ["-c", command], {});
}

async function run(command: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, WEBEX_TOKEN: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
