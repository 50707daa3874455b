import { runWorker, withServer } from "../processes.ts";
import { measureRounds, spreadOf, valuesOf } from "../report/rounds.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "../scale.ts";

const latencyMs = 100;
const pages = 100;
const budgets = { 4: 1.15, 8: 1.25 };

export async function latency(scale: Scale): Promise<Table> {
  const levels = Object.entries(budgets).map(([concurrency, atMost]) => ({ concurrency, atMost }));
  const names = levels.map(({ concurrency }) => concurrency);
  const samples = await withServer(pages * 100, (origin) =>
    measureRounds(names, scale.lists, (name) =>
      runWorker({ task: "latency", scale, subject: "webex-wholesale", origin, concurrency: Number(name) }),
    ),
  );
  const ratios = levels.map(({ concurrency }) => {
    const ideal = Math.ceil(pages / Number(concurrency)) * latencyMs;
    return spreadOf(valuesOf(samples, concurrency, "wallMs").map((wallMs) => wallMs / ideal));
  });
  return {
    case: "latency",
    title: `10,000 customers at ${latencyMs} ms latency`,
    note: `Pages of 100: wall time as a ratio to ceil(${pages} / concurrency) × latency. Lists per concurrency: ${scale.lists}.`,
    columns: ["concurrency", "wall"],
    rows: levels.map(({ concurrency }, index) => [concurrency, ratios[index] ?? NaN]),
    budgets: levels.map(({ concurrency, atMost }, index) => ({
      what: `wall time at concurrency ${concurrency}`,
      figure: ratios[index]?.median ?? NaN,
      atMost,
    })),
  };
}
