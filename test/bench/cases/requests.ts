import { runWorker, withServer } from "../processes.ts";
import { inTurn, type Figures } from "../report/rounds.ts";
import type { Cell, Goal, Table } from "../report/table.ts";

const ours = "webex-wholesale";
const subjects = [
  { name: "raw fetch", subject: "raw fetch", concurrency: 1 },
  { name: `${ours}, concurrency 1`, subject: ours, concurrency: 1 },
  { name: `${ours}, concurrency 4`, subject: ours, concurrency: 4 },
];

export async function requestsSpent(): Promise<Table> {
  const spent = await withServer((origin) =>
    inTurn(subjects, false, ({ subject, concurrency }) =>
      runWorker({ task: "requests", subject, origin, numbers: { concurrency } }),
    ),
  );
  const [raw = {}, one = {}, four = {}] = spent;
  const names = Object.keys(raw);
  return {
    case: "requests",
    title: "Requests spent",
    note: "In pages of 100. The bounds of the design: n + 1 for a list of n pages at concurrency 1, else 2n + 2, where each page after the first brings 99 rows.",
    columns: ["", ...subjects.map(({ name }) => name)],
    rows: names.map((name): Cell[] => [name, ...[raw, one, four].map((figures) => figures[name] ?? NaN)]),
    goals: [
      ...goalsOf("concurrency 1", one, (pages) => pages + 1),
      ...goalsOf("concurrency 4", four, (pages) => 2 * pages + 2),
    ],
  };
}

function goalsOf(how: string, figures: Figures, bound: (pages: number) => number): Goal[] {
  return Object.entries(figures).map(([name, figure]) => {
    const rows = /^list of (\d+)$/.exec(name)?.[1];
    const pages = rows === undefined ? 1 : pagesOf(Number(rows));
    return { goal: `${name} at ${how}`, figure, atMost: name === "first row" ? 1 : bound(pages) };
  });
}

function pagesOf(rows: number): number {
  return 1 + Math.max(0, Math.ceil((rows - 100) / 99));
}
