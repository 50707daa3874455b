import { runWorker, withServer } from "../processes.ts";
import type { Figures } from "../report/rounds.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "./scale.ts";
import { peers } from "../subjects/peers.ts";

const listings = 20;
const ours = "webex-wholesale";
/** Octokit retries by a plugin of its own. */
const retrying = peers.map((peer) => (peer === "octokit" ? "octokit, plugin-retry" : peer));
const subjects = [ours, "raw fetch", "openapi-fetch", ...retrying];

/** All at once: it is mostly waiting, and no time is measured. */
export async function faults({ patienceMs }: Scale): Promise<Table> {
  const run = (hangs: number): Promise<Figures[]> =>
    withServer((origin) => {
      const numbers = { listings, rows: 2000, hangs, patienceMs, ...(hangs && { timeoutMs: 2000 }) };
      return Promise.all(
        subjects.map((subject, lane) =>
          runWorker({ task: "faults", subject, origin, numbers: { ...numbers, lane } }),
        ),
      );
    });
  const [plain, hanging] = await Promise.all([run(0), run(1)]);
  const told = (figures: Figures = {}): (number | null)[] =>
    ["whole", "failed", "short", "late"].map((name) => figures[name] ?? NaN);
  return {
    case: "faults",
    title: "20 listings of 2,000 customers under faults",
    note:
      "429 4 %, 503 4 %, reset 2 %, cut JSON 1 %, each with its own defaults; then hangs of 1 % besides, and a time-out " +
      `of 2,000 ms for all that have that option. Late: not home after ${patienceMs / 1000} s.`,
    columns: [
      "",
      "whole",
      "failed",
      "short",
      "late",
      ...["whole", "failed", "short", "late"].map((end) => `with hangs: ${end}`),
    ],
    rows: subjects.map((subject, index) => [subject, ...told(plain[index]), ...told(hanging[index])]),
    goals: [plain, hanging].map((figures, index) => ({
      goal: `listings that did not come whole${index === 1 ? ", with hangs" : ""}`,
      figure: listings - (figures[subjects.indexOf(ours)]?.["whole"] ?? NaN),
      atMost: 0,
    })),
  };
}
