import { createSandbox } from "webex-wholesale/sandbox";
import { open, serviceOf, timed, type Task } from "./task.ts";

/** A list of 10,000 from a server with latency: milliseconds. The code is warmed up on a server without. */
export const latency: Task = async (job) => {
  const { subject, concurrency = 4 } = job;
  const warmUp = await createSandbox({ customers: 10_000, token: "bench" }).listen();
  for (let list = 0; list < 3; list += 1) await readAll({ ...serviceOf(job), baseUrl: warmUp.baseUrl });
  await warmUp.close();
  const { wallUs } = await timed(() => readAll(serviceOf(job)));
  return { wallMs: wallUs / 1000 };

  async function readAll(service: ReturnType<typeof serviceOf>): Promise<void> {
    let count = 0;
    const client = await open(subject, service);
    await client.readAll(() => (count += 1), concurrency);
    if (count !== 10_000) throw new Error(`Read ${count} customers of 10,000.`);
  }
};
