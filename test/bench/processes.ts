import { fork } from "node:child_process";
import { runCommand } from "../../scripts/run-command.ts";
import { workFolder } from "./prepare.ts";
import type { Figures } from "./report/rounds.ts";
import { writeNumbers, type Numbers } from "./settings.ts";

/** Runs `use` with the origin of a server in a process of its own, which ends with it. */
export async function withServer<T>(use: (origin: string) => Promise<T>): Promise<T> {
  const server = fork(`${workFolder}server.js`);
  try {
    const port = await new Promise((resolve, reject) => {
      server.once("message", resolve);
      server.once("exit", (code) => {
        reject(new Error(`The server ended with code ${String(code)}; what it said stands above.`));
      });
    });
    return await use(`http://127.0.0.1:${String(port)}`);
  } finally {
    server.kill();
  }
}

export interface WorkerJob {
  task: string;
  subject: string;
  origin: string;
  numbers: Numbers;
  /** For Node itself. */
  flags?: readonly string[];
}

/** Takes one measurement in a fresh process. */
export async function runWorker({ task, subject, origin, numbers, flags = [] }: WorkerJob): Promise<Figures> {
  const args = [...flags, `${workFolder}worker.js`, task, subject, origin, writeNumbers(numbers)];
  const printed = await runCommand(process.execPath, args);
  return figuresIn(JSON.parse(printed));
}

function figuresIn(value: unknown): Figures {
  const pairs = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, number] => typeof pair[1] === "number"));
}
