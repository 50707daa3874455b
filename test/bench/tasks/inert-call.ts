import { quantile } from "../report/statistics.ts";
import { numberOf, timed, type Task } from "./task.ts";

/** What each expects: an object with its rows, or the rows alone. */
const bodies = { object: '{"items":[],"data":[],"has_more":false}', rows: "[]" };
const headers = { "content-type": "application/json" };

/**
 * A call over a fetch that answers at once: what is left is the subject's own code; microseconds a call. Of 20
 * batches the fifth fastest counts: what else runs on the machine only ever adds.
 */
export const inertCall: Task = async (job) => {
  const body = numberOf(job, "isBare") ? bodies.rows : bodies.object;
  const inert = (): Promise<Response> => Promise.resolve(new Response(body, { headers }));
  globalThis.fetch = inert;
  const given = numberOf(job, "isGiven") ? { fetch: inert } : {};
  const { page } = job.connect({ origin: "http://127.0.0.1:9", token: "inert", ...given });
  const calls = numberOf(job, "calls");
  const run = async (times: number): Promise<void> => {
    for (let call = 0; call < times; call += 1) await page(10);
  };
  await run(calls);
  const batches: number[] = [];
  for (let batch = 0; batch < 20; batch += 1) {
    const { wallUs } = await timed(() => run(calls / 20));
    batches.push(wallUs / (calls / 20));
  }
  return { wall: quantile(batches, 0.25) };
};
