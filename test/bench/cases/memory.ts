import { runWorker } from "../processes.ts";
import { figure } from "../report/rounds.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "../scale.ts";

export async function memory(scale: Scale): Promise<Table> {
  const subject = "webex-wholesale";
  const bytes = figure(await runWorker({ task: "memory", scale, subject }), "bytesPerItem");
  return {
    case: "memory",
    title: `${scale.memoryItems.toLocaleString("en")} customers, each dropped after it is read`,
    note: "Heap that is still in use when the last one is read: the keys by which a repeated customer is recognized.",
    columns: ["", "bytes per customer"],
    rows: [[subject, bytes]],
    budgets: [{ what: "bytes per customer", figure: bytes, atMost: 160 }],
  };
}
