import { runWorker, withServer } from "../processes.ts";
import { inTurn } from "../report/rounds.ts";
import { spreadOf, type Spread } from "../report/statistics.ts";
import type { Goal, Table } from "../report/table.ts";
import type { Scale } from "./scale.ts";

const pages = 100;
const latencies = [20, 100];
const ours = "webex-wholesale";
/** Shows what Node, the machine and the opening of the window take of it by themselves. */
const floor = "raw fetch, windows";
const readers = [1, 4, 8, 16].flatMap((concurrency) => [
  { name: `${concurrency}, raw`, subject: floor, concurrency },
  { name: `${concurrency}`, subject: ours, concurrency },
]);
/** By latency and concurrency. */
const bounds: Record<number, Record<number, number>> = {
  20: { 1: 1.3, 4: 1.3, 8: 1.3 },
  100: { 1: 1.05, 4: 1.15, 8: 1.25 },
};

interface Lane {
  name: string;
  subject: string;
  latencyMs: number;
  concurrency: number;
}

interface Measured {
  lane: Lane;
  ratio: Spread;
}

export async function latency({ latencyRounds: rounds, isTogether }: Scale): Promise<Table> {
  const lanes = latencies.flatMap((latencyMs) => readers.map((reader) => ({ ...reader, latencyMs })));
  const measured = await withServer(async (origin) => {
    const measure = async (lane: Lane): Promise<Measured> => ({
      lane,
      ratio: await ratioTo(lane, origin, rounds),
    });
    // Each of the longest waits as long as all others together, and side by side they do each other little harm.
    const longest = lanes.filter(isLongest);
    const groups = [...longest.map((lane) => [lane]), lanes.filter((lane) => !isLongest(lane))];
    return (await inTurn(groups, isTogether, (group) => inTurn(group, false, measure))).flat();
  });
  return {
    case: "latency",
    title: "10,000 customers, with latency",
    note:
      `In pages of 100, through customers.list with 1 to 16 pages under way, and by raw fetch with the same windows and no check of ` +
      `what comes: wall time as a ratio to ceil(${pages} / concurrency) times the latency; ${rounds} ${rounds === 1 ? "list" : "lists"} each, after three ` +
      "without latency.",
    columns: ["latency, ms", ...readers.map(({ name }) => name)],
    rows: latencies.map((latencyMs) => [
      String(latencyMs),
      ...readers.map(({ name }) => ratioAt(measured, name, latencyMs)),
    ]),
    goals: measured.flatMap(({ lane, ratio }) => goalOf(lane, ratio)),
  };
}

function ratioAt(measured: readonly Measured[], name: string, latencyMs: number): Spread | null {
  return measured.find(({ lane }) => lane.name === name && lane.latencyMs === latencyMs)?.ratio ?? null;
}

function isLongest({ latencyMs, concurrency }: Lane): boolean {
  return latencyMs === 100 && concurrency === 1;
}

async function ratioTo(lane: Lane, origin: string, rounds: number): Promise<Spread> {
  const { subject, latencyMs, concurrency } = lane;
  const numbers = { rows: pages * 100, pageSize: 100, latencyMs, concurrency, lists: 1, warmUp: 3 };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { wall = NaN } = await runWorker({ task: "whole-list", subject, origin, numbers });
    ratios.push(wall / (Math.ceil(pages / concurrency) * latencyMs));
  }
  return spreadOf(ratios);
}

function goalOf({ name, subject, latencyMs, concurrency }: Lane, { median }: Spread): Goal[] {
  const atMost = bounds[latencyMs]?.[concurrency];
  if (subject !== ours || atMost === undefined) return [];
  return [{ goal: `wall at ${latencyMs} ms and concurrency ${name}`, figure: median, atMost }];
}
