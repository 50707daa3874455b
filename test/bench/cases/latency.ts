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

interface Measured {
  lane: Lane;
  ratio: Spread;
}

export async function latency({ latencyRounds: rounds, isTogether }: Scale): Promise<Table> {
  const lanes = [20, 100].flatMap((latencyMs) => windows.map((concurrency) => ({ latencyMs, concurrency })));
  const measured = await withServer(async (origin) => {
    const measure = async (lane: Lane): Promise<Measured> => ({
      lane,
      ratio: await ratioTo(lane, origin, rounds),
    });
    // The longest waits as long as all others together, so these two can go side by side without doing each other much harm.
    const groups = [lanes.filter(isLongest), lanes.filter((lane) => !isLongest(lane))];
    return (await inTurn(groups, isTogether, (group) => inTurn(group, false, measure))).flat();
  });
  return {
    case: "latency",
    title: "10,000 customers, with latency",
    note:
      `In pages of 100 through customers.list, with \`concurrency\` pages under way: wall time as a ratio to ` +
      `ceil(${pages} / concurrency) times the latency; ${rounds} ${rounds === 1 ? "list" : "lists"} each.`,
    columns: ["latency, ms", ...windows.map((window) => `concurrency ${window}`)],
    rows: [20, 100].map((latencyMs) => [
      String(latencyMs),
      ...windows.map((window) => ratioAt(measured, { latencyMs, concurrency: window })),
    ]),
    goals: measured.flatMap(({ lane, ratio }) => goalOf(lane, ratio)),
  };
}

function ratioAt(measured: readonly Measured[], { latencyMs, concurrency }: Lane): Spread | null {
  const isWanted = ({ lane }: Measured): boolean =>
    lane.latencyMs === latencyMs && lane.concurrency === concurrency;
  return measured.find(isWanted)?.ratio ?? null;
}

function isLongest({ latencyMs, concurrency }: Lane): boolean {
  return latencyMs === 100 && concurrency === 1;
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
