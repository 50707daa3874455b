import { writeNumbers } from "../settings.ts";
import { numberOf, type Task } from "./task.ts";

const mebibyte = 2 ** 20;

/**
 * Rows read and dropped, under `--expose-gc`. What is still held is measured while the last row is read; the peak is
 * that of the heap beyond what is held on the way, in MiB.
 */
export const memory: Task = async (job) => {
  const rows = numberOf(job, "rows");
  const options = { pageSize: 1000, concurrency: numberOf(job, "concurrency") };
  const read = async (count: number, take: (index: number) => void): Promise<void> => {
    let index = 0;
    const { list } = job.connect({ origin: job.origin, token: writeNumbers({ rows: count }) });
    await list(options, () => {
      take((index += 1));
    });
    if (index !== count) throw new Error(`${index} rows came of ${count}.`);
  };
  await read(5000, () => undefined);
  const start = settled();
  const samples: number[] = [];
  let heldAtEnd = 0;
  const startedAt = performance.now();
  await read(rows, (index) => {
    if (index % 1000 === 500) samples.push(process.memoryUsage().heapUsed - start);
    if (index === rows) heldAtEnd = settled() - start;
  });
  const beyond = samples.map((used, sample) => used - (heldAtEnd * (sample * 1000 + 500)) / rows);
  return {
    heldPerRow: heldAtEnd / rows,
    peakBeyond: Math.max(...beyond) / mebibyte,
    seconds: (performance.now() - startedAt) / 1000,
  };
};

/** Heap in use after everything that can go has gone. */
function settled(): number {
  if (!globalThis.gc) throw new Error("Memory is measured under --expose-gc.");
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
