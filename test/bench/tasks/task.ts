import type { Figures } from "../report/rounds.ts";
import type { Scale } from "../scale.ts";
import type { Connect, Service, Subject } from "../subjects/subject.ts";

export type TaskName = "drift" | "faults" | "latency" | "memory" | "oneCall" | "soak";

/** What a worker measures. */
export interface Job {
  task: TaskName;
  scale: Scale;
  /** A file in `subjects/`. */
  subject: string;
  /** Of the server that the case has started. Other tasks have a sandbox of their own. */
  origin?: string;
  /** Pages in flight, for clients that read ahead. Default 4. */
  concurrency?: number;
  /** The share of requests that are never answered. */
  hangRate?: number;
}

export type Task = (job: Job) => Promise<Figures>;

export async function open(name: string, service: Service): Promise<Subject> {
  // Every file in the folder has that export, which a computed path hides from the compiler.
  const { connect } = (await import(`../subjects/${name}.ts`)) as { connect: Connect };
  return connect(service);
}

/** The service on the job's server, which responds after that latency. */
export function serviceOf({ origin = "" }: Job, latencyMs = 0): Service {
  return { baseUrl: `${origin}/${latencyMs}/v1`, token: "bench" };
}

/** Wall time and CPU time of all threads, in microseconds. */
export async function timed(work: () => Promise<void>): Promise<{ cpuUs: number; wallUs: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const wallUs = (performance.now() - start) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuUs: user + system, wallUs };
}
