import { runWorker, withServer } from "../processes.ts";
import { inTurn } from "../report/rounds.ts";
import { spreadOf, type Spread } from "../report/statistics.ts";
import type { Goal, Table } from "../report/table.ts";
import type { Scale } from "./scale.ts";

const pages = 100;
const windows = [1, 4, 8, 16];
const bounds = new Map([
  [1, 1.05],
  [4, 1.15],
  [8, 1.25],
]);

interface Lane {
  latencyMs: number;
  concurrency: number;
}

export async function latency({ latencyRounds: rounds, isTogether }: Scale): Promise<Table> {
  const lanes = [20, 100].flatMap((latencyMs) => windows.map((concurrency) => ({ latencyMs, concurrency })));
  const measured = await withServer((origin) =>
    inTurn(lanes, isTogether, async (lane) => ({ lane, ratio: await ratioTo(lane, origin, rounds) })),
  );
  return {
    case: "latency",
    title: "10,000 customers, with latency",
    note:
      `In pages of 100 through customers.list, with \`concurrency\` pages under way: wall time as a ratio to ` +
      `ceil(${pages} / concurrency) times the latency; ${rounds} ${rounds === 1 ? "list" : "lists"} each.`,
    columns: ["latency, ms", ...windows.map((window) => `concurrency ${window}`)],
    rows: [20, 100].map((latencyMs) => [
      String(latencyMs),
      ...measured.filter(({ lane }) => lane.latencyMs === latencyMs).map(({ ratio }) => ratio),
    ]),
    goals: measured.flatMap(({ lane, ratio }) => goalOf(lane, ratio)),
  };
}

async function ratioTo({ latencyMs, concurrency }: Lane, origin: string, rounds: number): Promise<Spread> {
  const numbers = { rows: pages * 100, pageSize: 100, latencyMs, concurrency, lists: 1, warmUp: 0 };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { wall = NaN } = await runWorker({
      task: "whole-list",
      subject: "webex-wholesale",
      origin,
      numbers,
    });
    ratios.push(wall / (Math.ceil(pages / concurrency) * latencyMs));
  }
  return spreadOf(ratios);
}

function goalOf({ latencyMs, concurrency }: Lane, { median }: Spread): Goal[] {
  const atMost = bounds.get(concurrency);
  if (latencyMs !== 100 || atMost === undefined) return [];
  return [{ goal: `wall at 100 ms and concurrency ${concurrency}`, figure: median, atMost }];
}
