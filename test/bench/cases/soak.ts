import { runWorker, withServer } from "../processes.ts";
import { figure } from "../report/rounds.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "../scale.ts";

const allowedGrowth = { listeners: 0, timers: 0, sockets: 0, heapKiB: 1024 };

export async function soak(scale: Scale): Promise<Table> {
  const growth = await withServer(150, (origin) =>
    runWorker({ task: "soak", scale, subject: "webex-wholesale", origin }),
  );
  const resources = Object.entries(allowedGrowth);
  return {
    case: "soak",
    title: `${scale.soakCalls.toLocaleString("en")} calls with one long-lived signal`,
    note: "Eight at a time, every tenth a listing: growth of each resource after a warm-up.",
    columns: ["", "growth"],
    rows: resources.map(([name]) => [name, figure(growth, name)]),
    budgets: resources.map(([name, atMost]) => ({
      what: `growth of ${name}`,
      figure: figure(growth, name),
      atMost,
    })),
  };
}
