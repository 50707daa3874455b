import { runWorker } from "../processes.ts";
import { figure, measureRounds, valuesOf } from "../report/rounds.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "../scale.ts";
import { peers } from "../subjects/peers.ts";

const ours = "webex-wholesale";
const subjects = [ours, "raw-fetch", "openapi-fetch", ...peers];
const figures = ["missed", "repeated", "failed"];

export async function drift(scale: Scale): Promise<Table> {
  const samples = await measureRounds(subjects, 1, (subject) => runWorker({ task: "drift", scale, subject }));
  return {
    case: "drift",
    title: "A list that changes while it is read",
    note:
      `${scale.driftListings} listings of 5,000 customers in pages of 100. Before one request in four, a customer is ` +
      "inserted in the part already read; before one in four, one of that part is removed.",
    columns: ["", ...figures],
    rows: subjects.map((subject) => [
      subject,
      ...figures.flatMap((name) => valuesOf(samples, subject, name)),
    ]),
    budgets: ["missed", "repeated"].map((name) => ({
      what: `customers ${name}`,
      figure: figure(samples.get(ours)?.[0], name),
      atMost: 0,
    })),
  };
}
