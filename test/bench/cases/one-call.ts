import { runWorker, withServer } from "../processes.ts";
import { measureRounds, ratioOf, spreadOf, valuesOf } from "../report/rounds.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "../scale.ts";
import { peers } from "../subjects/peers.ts";

const base = "raw-fetch";
const ours = "webex-wholesale";
const control = `${base} again`;

export async function oneCall(scale: Scale): Promise<Table> {
  const subjects = [base, control, "openapi-fetch", ours, ...peers];
  const samples = await withServer(100, (origin) =>
    measureRounds(subjects, scale.rounds, (name) =>
      runWorker({ task: "oneCall", scale, subject: name === control ? base : name, origin }),
    ),
  );
  const values = (subject: string, figure: string): number[] => valuesOf(samples, subject, figure);
  const ratio = (subject: string, figure: string) => ratioOf(values(subject, figure), values(base, figure));
  return {
    case: "one-call",
    title: "One call",
    note:
      `A page of 100 customers over loopback; ${scale.calls} calls one after another, ${scale.rounds} rounds. CPU ` +
      "time of all threads in microseconds per call, and ratios to raw fetch.",
    columns: ["", "CPU, µs", "CPU", "wall"],
    rows: subjects.map((name) => [
      name,
      spreadOf(values(name, "cpu")),
      ratio(name, "cpu"),
      ratio(name, "wall"),
    ]),
    budgets: [
      { what: "CPU of a call as a ratio to raw fetch", figure: ratio(ours, "cpu").median, atMost: 1.15 },
    ],
  };
}
