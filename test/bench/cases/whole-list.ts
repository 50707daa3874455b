import { runWorker, withServer } from "../processes.ts";
import { measureRounds, valuesOf, type Samples } from "../report/rounds.ts";
import { excessOf, ratioOf, spreadOf } from "../report/statistics.ts";
import type { Goal, Table } from "../report/table.ts";
import { control } from "../subjects/open.ts";
import type { Scale } from "./scale.ts";

const base = "raw fetch";
const ours = "webex-wholesale";
/** How a subject is called that reads ahead. */
const ahead = (concurrency: number): string => `${ours}, concurrency ${concurrency}`;
const windows = [1, 4, 8];
const subjects = [
  base,
  control,
  "openapi-fetch",
  "openapi-fetch, ids kept",
  ...windows.map(ahead),
  "openai",
  "octokit",
  "stripe",
];

export async function wholeList({ rounds, lists, warmUpLists: warmUp }: Scale): Promise<Table> {
  const samples = await withServer((origin) =>
    measureRounds(subjects, rounds, (name) => {
      const concurrency = windows.find((window) => ahead(window) === name);
      const numbers = {
        rows: 10_000,
        pageSize: 100,
        latencyMs: 0,
        concurrency: concurrency ?? 1,
        lists,
        warmUp,
      };
      return runWorker({ task: "whole-list", subject: concurrency ? ours : name, origin, numbers });
    }),
  );
  const values = (subject: string, figure: string): number[] => valuesOf(samples, subject, figure);
  return {
    case: "whole-list",
    title: "10,000 customers, no latency",
    note:
      `In pages of 100, each subject by its own paging; ${lists} lists a round after ${warmUp} to warm up, ${rounds} ` +
      "rounds. Milliseconds a list; ratios to a loop written by hand over raw fetch, of the same round.",
    columns: ["", "CPU, ms", "CPU", "wall, ms", "wall"],
    rows: subjects.map((subject) => [
      subject,
      spreadOf(values(subject, "cpu")),
      ratioOf(values(subject, "cpu"), values(base, "cpu")),
      spreadOf(values(subject, "wall")),
      ratioOf(values(subject, "wall"), values(base, "wall")),
    ]),
    goals: goalsOf(samples),
  };
}

function goalsOf(samples: Samples): Goal[] {
  const values = (subject: string, figure: string): number[] => valuesOf(samples, subject, figure);
  const beyond = excessOf(values(ahead(1), "cpu"), values("openapi-fetch", "cpu"), values(base, "cpu"));
  return [
    {
      goal: "CPU at concurrency 1 beyond a loop over openapi-fetch, as a share of the raw loop",
      figure: beyond.median,
      atMost: 0.05,
    },
    ...[4, 8].map((window) => ({
      goal: `wall at concurrency ${window}, as a ratio to the raw loop`,
      figure: ratioOf(values(ahead(window), "wall"), values(base, "wall")).median,
      atMost: 1,
    })),
  ];
}
