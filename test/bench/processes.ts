import { fork } from "node:child_process";
import { once } from "node:events";
import { runCommand } from "../../scripts/run-command.ts";
import { workFolder } from "./prepare.ts";
import type { Figures } from "./report/rounds.ts";
import type { Job } from "./tasks/task.ts";

/** Runs `use` with the origin of a server in a process of its own. */
export async function withServer<T>(customers: number, use: (origin: string) => Promise<T>): Promise<T> {
  const server = fork(`${workFolder}server.js`, [String(customers)]);
  try {
    const failed = once(server, "exit").then(() => {
      throw new Error("The server failed to start; its output is above.");
    });
    const message: unknown[] = await Promise.race([once(server, "message"), failed]);
    return await use(String(message[0]));
  } finally {
    server.kill();
  }
}

/** Takes one measurement in a fresh process. */
export async function runWorker(job: Job): Promise<Figures> {
  const args = ["--expose-gc", `${workFolder}worker.js`, JSON.stringify(job)];
  const printed = await runCommand(process.execPath, args, { timeoutMs: 3_600_000 });
  // The worker prints what its task returns.
  return JSON.parse(printed) as Figures;
}
