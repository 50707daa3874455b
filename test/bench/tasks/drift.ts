import { writeNumbers } from "../settings.ts";
import { numberOf, type Task } from "./task.ts";

/** Listings of a list that changes meanwhile: rows that were there all the time and never came, and rows that came twice. */
export const drift: Task = async (job) => {
  const figures = { missed: 0, twice: 0, failed: 0 };
  for (let seed = 1; seed <= numberOf(job, "listings"); seed += 1) {
    const token = writeNumbers({
      rows: numberOf(job, "rows"),
      seed,
      changes: 1,
      lane: numberOf(job, "lane"),
    });
    const { list } = job.connect({ origin: job.origin, token });
    const ids: string[] = [];
    try {
      await list({ pageSize: 100, concurrency: 4 }, ({ id }) => ids.push(id));
    } catch {
      figures.failed += 1;
    }
    const seen = new Set(ids);
    const survivors = await survivorsOf(job.origin, token);
    figures.missed += survivors.filter((id) => !seen.has(id)).length;
    figures.twice += ids.length - seen.size;
  }
  return figures;
};

async function survivorsOf(origin: string, token: string): Promise<string[]> {
  const response = await fetch(`${origin}/survivors?token=${token}`);
  return (await response.json()) as string[];
}
