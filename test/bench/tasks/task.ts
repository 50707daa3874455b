import type { Figures } from "../report/rounds.ts";
import type { Numbers } from "../settings.ts";
import type { Connect } from "../subjects/subject.ts";

/** What a worker is told: the subject, the server, and the numbers of the case. */
export interface Job {
  connect: Connect;
  origin: string;
  numbers: Numbers;
}

export type Task = (job: Job) => Promise<Figures>;

/** A number of the job. Throws where it is missing. */
export function numberOf({ numbers }: Job, name: string): number {
  const value = numbers[name];
  if (value === undefined) throw new RangeError(`The job has no number ${name}.`);
  return value;
}

/** CPU (of all threads) and wall time of some work, in microseconds. */
export async function timed(work: () => Promise<void>): Promise<{ cpuUs: number; wallUs: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const wallUs = (performance.now() - start) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuUs: user + system, wallUs };
}
