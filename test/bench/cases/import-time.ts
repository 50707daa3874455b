import { runCommand } from "../../../scripts/run-command.ts";
import { workFolder } from "../prepare.ts";
import { measureRounds, valuesOf, type Figures } from "../report/rounds.ts";
import { ratioOf, spreadOf } from "../report/statistics.ts";
import type { Table } from "../report/table.ts";
import { samples } from "./samples.ts";
import type { Scale } from "./scale.ts";

const base = "openapi-fetch";
const ours = "webex-wholesale";
const again = `${base} again`;
const subjects = [
  base,
  again,
  ...samples.map(({ subject }) => subject).filter((subject) => subject !== base),
];

export async function importTime({ importRounds: rounds }: Scale): Promise<Table> {
  const measured = await measureRounds(subjects, rounds, loadTimes);
  const ratio = ratioOf(valuesOf(measured, ours, "cpu"), valuesOf(measured, base, "cpu"));
  return {
    case: "import-time",
    title: "Time to load",
    note: `A fresh process imports the module from disk: milliseconds; ratios to openapi-fetch of the same round, ${rounds} rounds.`,
    columns: ["", "CPU, ms", "CPU", "wall, ms", "wall"],
    rows: subjects.map((subject) => [
      subject,
      spreadOf(valuesOf(measured, subject, "cpu")),
      ratioOf(valuesOf(measured, subject, "cpu"), valuesOf(measured, base, "cpu")),
      spreadOf(valuesOf(measured, subject, "wall")),
      ratioOf(valuesOf(measured, subject, "wall"), valuesOf(measured, base, "wall")),
    ]),
    goals: [{ goal: "CPU of the import, as a ratio to openapi-fetch", figure: ratio.median, atMost: 2 }],
  };
}

async function loadTimes(subject: string): Promise<Figures> {
  const module = samples.find((sample) => sample.subject === subject)?.module ?? base;
  const source = `
    const cpu = process.cpuUsage(), start = performance.now();
    await import("${module}");
    const { user, system } = process.cpuUsage(cpu);
    console.log((user + system) / 1000, performance.now() - start);`;
  const printed = await runCommand(process.execPath, ["--input-type=module", "--eval", source], {
    cwd: workFolder,
  });
  const [cpu = NaN, wall = NaN] = printed.split(" ").map(Number);
  return { cpu, wall };
}
