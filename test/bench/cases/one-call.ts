import { runWorker, withServer } from "../processes.ts";
import { measureRounds, valuesOf } from "../report/rounds.ts";
import { excessOf, ratioOf, spreadOf } from "../report/statistics.ts";
import type { Table } from "../report/table.ts";
import { control } from "../subjects/open.ts";
import type { Scale } from "./scale.ts";
import { peers } from "../subjects/peers.ts";

const base = "raw fetch";
const subjects = [base, control, "openapi-fetch", "webex-wholesale", ...peers];

export async function oneCall({ rounds, calls }: Scale): Promise<Table> {
  const samples = await withServer((origin) =>
    measureRounds(subjects, rounds, (subject) =>
      runWorker({ task: "one-call", subject, origin, numbers: { calls, warmUp: Math.min(500, calls) } }),
    ),
  );
  const values = (subject: string, figure: string): number[] => valuesOf(samples, subject, figure);
  const rows = subjects.map((subject) => [
    subject,
    spreadOf(values(subject, "cpu10")),
    ratioOf(values(subject, "cpu10"), values(base, "cpu10")),
    ratioOf(values(subject, "wall10"), values(base, "wall10")),
    spreadOf(values(subject, "cpu100")),
    ratioOf(values(subject, "cpu100"), values(base, "cpu100")),
    ratioOf(values(subject, "wall100"), values(base, "wall100")),
  ]);
  const goals = ["cpu10", "cpu100"].map((figure) => ({
    goal: `CPU of a page of ${figure.slice(3)} beyond openapi-fetch alone, as a share of raw fetch`,
    figure: excessOf(values("webex-wholesale", figure), values("openapi-fetch", figure), values(base, figure))
      .median,
    atMost: 0.05,
  }));
  return {
    case: "one-call",
    title: "One list call",
    note:
      `A page of 10 and a page of 100 customers; ${calls} calls one after the other, ${rounds} rounds. CPU in ` +
      "microseconds a call, of all threads; ratios to raw fetch of the same round.",
    columns: ["", "CPU 10, µs", "CPU 10", "wall 10", "CPU 100, µs", "CPU 100", "wall 100"],
    rows,
    goals,
  };
}
