import { runWorker } from "../processes.ts";
import { measureRounds, valuesOf } from "../report/rounds.ts";
import { spreadOf } from "../report/statistics.ts";
import type { Table } from "../report/table.ts";
import { control } from "../subjects/open.ts";
import type { Scale } from "./scale.ts";

const base = "raw fetch";
const ours = "webex-wholesale";
/** The same with a `fetch` of the caller's, which finds the signal in the request: one `Request` more. */
const ownFetch = `${ours}, fetch given`;
const subjects = [
  base,
  control,
  "openapi-fetch",
  ours,
  ownFetch,
  "ky",
  "ofetch",
  "openai",
  "octokit",
  "stripe",
];

export async function ownCode({ rounds, inertCalls: calls }: Scale): Promise<Table> {
  const samples = await measureRounds(subjects, rounds, (name) =>
    runWorker({
      task: "inert-call",
      subject: name === ownFetch ? ours : name,
      origin: "",
      numbers: {
        calls,
        isBare: Number(name === "octokit"),
        isGiven: Number(name === "stripe" || name === ownFetch),
      },
    }),
  );
  const raw = valuesOf(samples, base, "wall");
  const beyond = (subject: string): number[] =>
    valuesOf(samples, subject, "wall").map((value, round) => value - (raw[round] ?? NaN));
  return {
    case: "own-code",
    title: "Own code of a call",
    note:
      `A call over a fetch that answers at once with an empty list: microseconds a call, and how many beyond raw ` +
      `fetch; ${calls} calls, ${rounds} rounds. axios and got bring their own transport.`,
    columns: ["", "µs a call", "beyond raw fetch, µs"],
    rows: subjects.map((subject) => [
      subject,
      spreadOf(valuesOf(samples, subject, "wall")),
      spreadOf(beyond(subject)),
    ]),
    goals: [
      {
        goal: "own code of a call beyond raw fetch, µs",
        figure: spreadOf(beyond(ours)).median,
        atMost: 12,
      },
    ],
  };
}
