import { runWorker } from "../processes.ts";
import { figure, type Figures } from "../report/rounds.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "../scale.ts";
import { peers } from "../subjects/peers.ts";

const subjects = ["webex-wholesale", "raw-fetch", "openapi-fetch", ...peers];
const ends = ["complete", "failed", "short", "late"];

export async function faults(scale: Scale): Promise<Table> {
  const [plain, hanging] = [await measure({ scale }), await measure({ scale, hangRate: 0.01 })];
  const cells = (figures: Figures | undefined): number[] => ends.map((end) => figure(figures, end));
  return {
    case: "faults",
    title: "20 listings of 2,000 customers under faults",
    note:
      "429 4 %, 503 4 %, both with `Retry-After: 1`, reset connections 2 %, cut JSON 1 %; each client with its own " +
      "defaults. Then 1 % of requests are never answered, with a timeout of 2,000 ms for clients that have one. Late: " +
      `not finished after ${scale.patienceMs / 1000} s.`,
    columns: ["", ...ends, ...ends.map((end) => `with hangs: ${end}`)],
    rows: subjects.map((subject, index) => [subject, ...cells(plain[index]), ...cells(hanging[index])]),
    budgets: [
      { what: "incomplete listings", figure: 20 - figure(plain[0], "complete"), atMost: 0 },
      { what: "incomplete listings, with hangs", figure: 20 - figure(hanging[0], "complete"), atMost: 0 },
    ],
  };
}

/** Three clients at a time, since they mostly wait. */
async function measure(options: { scale: Scale; hangRate?: number }): Promise<Figures[]> {
  const results: Figures[] = [];
  const queue = subjects.entries();
  const lane = async (): Promise<void> => {
    for (const [index, subject] of queue) {
      results[index] = await runWorker({ task: "faults", subject, ...options });
    }
  };
  await Promise.all([lane(), lane(), lane()]);
  return results;
}
