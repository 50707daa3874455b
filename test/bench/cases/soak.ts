import { runWorker, withServer } from "../processes.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "./scale.ts";

const kinds = ["listeners", "timers", "sockets", "heapKiB"];

export async function soak({ soakCalls: calls, soakWarmUp: warmUp }: Scale): Promise<Table> {
  const figures = await withServer((origin) =>
    runWorker({
      task: "soak",
      subject: "webex-wholesale",
      origin,
      numbers: { calls, warmUp },
      flags: ["--expose-gc"],
    }),
  );
  const before = (kind: string): number => figures[`before ${kind}`] ?? NaN;
  const after = (kind: string): number => figures[`after ${kind}`] ?? NaN;
  return {
    case: "soak",
    title: `${calls.toLocaleString("en")} calls with one long-lived signal`,
    note: `Eight at once, a listing among every ten, after ${warmUp.toLocaleString("en")} calls to warm up; under \`--expose-gc\`.`,
    columns: ["", "before", "after"],
    rows: kinds.map((kind) => [kind === "heapKiB" ? "heap, KiB" : kind, before(kind), after(kind)]),
    goals: kinds.map((kind) => ({
      goal: kind === "heapKiB" ? "growth of the heap, KiB" : `growth of ${kind}`,
      figure: after(kind) - before(kind),
      atMost: kind === "heapKiB" ? 1024 : 0,
    })),
  };
}
