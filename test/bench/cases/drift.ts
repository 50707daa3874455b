import { runWorker, withServer } from "../processes.ts";
import { inTurn } from "../report/rounds.ts";
import type { Table } from "../report/table.ts";
import type { Scale } from "./scale.ts";
import { peers } from "../subjects/peers.ts";

const ours = "webex-wholesale";
const subjects = [ours, "raw fetch", "openapi-fetch", ...peers];

export async function drift({ driftListings: listings, isTogether }: Scale): Promise<Table> {
  const measured = await withServer((origin) =>
    inTurn([...subjects.entries()], isTogether, ([lane, subject]) =>
      runWorker({ task: "drift", subject, origin, numbers: { listings, rows: 5000, lane } }),
    ),
  );
  return {
    case: "drift",
    title: "A list that changes while it is read",
    note:
      `${listings} listings of 5,000 customers in pages of 100; each request, half a row comes or goes in the part ` +
      "that was read. Stripe's cursor stands for the offset at which its row was served: the API has no cursors.",
    columns: ["", "rows missed", "rows twice", "listings failed"],
    rows: subjects.map((subject, index) => [
      subject,
      ...["missed", "twice", "failed"].map((name) => measured[index]?.[name] ?? NaN),
    ]),
    goals: ["missed", "twice"].map((name) => ({
      goal: `rows ${name}`,
      figure: measured[0]?.[name] ?? NaN,
      atMost: 0,
    })),
  };
}
