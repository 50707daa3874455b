import { runWorker, withServer } from "../processes.ts";
import { measureRounds, valuesOf } from "../report/rounds.ts";
import { ratioOf, spreadOf } from "../report/statistics.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "./scale.ts";

const base = "raw fetch";
const ours = "webex-wholesale";
const windows = [1, 4];
const ahead = (concurrency: number): string => `${ours}, concurrency ${concurrency}`;
/** Shows what of the peak comes of the ids alone: their set grows by leaps. */
const idsAlone = "openapi-fetch, ids kept";
const subjects = [base, idsAlone, ...windows.map(ahead)];

export async function memory({ memoryRows: rows, toolRounds: rounds }: Scale): Promise<Table> {
  const samples = await withServer((origin) =>
    measureRounds(subjects, rounds, (name) => {
      const concurrency = windows.find((window) => ahead(window) === name);
      const subject = concurrency ? ours : name;
      const numbers = { rows, concurrency: concurrency ?? 1 };
      return runWorker({ task: "memory", subject, origin, numbers, flags: ["--expose-gc"] });
    }),
  );
  const values = (subject: string, figure: string): number[] => valuesOf(samples, subject, figure);
  return {
    case: "memory",
    title: `${rows.toLocaleString("en")} customers read and dropped`,
    note:
      `In pages of 1,000: bytes a row that are held while the last one is read (the ids), and the peak of the heap ` +
      `beyond what is held; ${rounds} ${rounds === 1 ? "round" : "rounds"}, under \`--expose-gc\`.`,
    columns: ["", "held, bytes a row", "peak beyond, MiB", "peak beyond", "seconds"],
    rows: subjects.map((subject) => [
      subject,
      spreadOf(values(subject, "heldPerRow")),
      spreadOf(values(subject, "peakBeyond")),
      ratioOf(values(subject, "peakBeyond"), values(base, "peakBeyond")),
      spreadOf(values(subject, "seconds")),
    ]),
    goals: windows.flatMap((window) => [
      {
        goal: `bytes held a row at concurrency ${window}`,
        figure: spreadOf(values(ahead(window), "heldPerRow")).median,
        atMost: 160,
      },
      {
        goal: `peak of the heap otherwise at concurrency ${window}, as a ratio to the raw loop`,
        figure: ratioOf(values(ahead(window), "peakBeyond"), values(base, "peakBeyond")).median,
        atMost: 1.5,
      },
    ]),
  };
}
