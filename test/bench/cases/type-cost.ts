import { copyFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../../scripts/run-command.ts";
import { workFolder } from "../prepare.ts";
import { inTurn, ordersOf, type Figures } from "../report/rounds.ts";
import { spreadOf } from "../report/statistics.ts";
import type { Table } from "../report/table.ts";
import { samples } from "./samples.ts";
import type { Scale } from "./scale.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const ours = "webex-wholesale";
const plain = "openapi-fetch";

export async function typeCost({ toolRounds, isTogether }: Scale): Promise<Table> {
  await copyFile(`${root}generated/schema.ts`, `${workFolder}schema.ts`);
  const subjects = samples.map(({ subject }) => subject);
  const rounds = await inTurn(ordersOf(subjects, toolRounds), false, async (order) => {
    const figures = await inTurn(order, isTogether, compiled);
    return new Map(order.map((subject, index) => [subject, figures[index] ?? {}]));
  });
  const values = (subject: string, figure: string): number[] =>
    rounds.map((round) => round.get(subject)?.[figure] ?? NaN);
  const instantiations = (subject: string): number => spreadOf(values(subject, "Instantiations")).median;
  return {
    case: "type-cost",
    title: "Work for the compiler",
    note: "tsc, strict, over a file with one list call: type instantiations, time to check, memory.",
    columns: ["", "instantiations", "check, s", "memory, MiB"],
    rows: subjects.map((subject) => [
      subject,
      instantiations(subject),
      spreadOf(values(subject, "Check time")),
      spreadOf(values(subject, "Memory used").map((kibibytes) => kibibytes / 1024)),
    ]),
    goals: [
      {
        goal: "instantiations, as a ratio to openapi-fetch",
        figure: instantiations(ours) / instantiations(plain),
        atMost: 1.25,
      },
    ],
  };
}

const options =
  "--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node --extendedDiagnostics";

async function compiled(subject: string): Promise<Figures> {
  const { source } = samples.find((sample) => sample.subject === subject) ?? { source: "" };
  const file = `${workFolder}sample of ${subject}.ts`;
  await writeFile(file, source);
  const roots = ["--typeRoots", `${root}node_modules/@types`, "--allowImportingTsExtensions"];
  const tsc = [`${root}node_modules/typescript/bin/tsc`, ...options.split(" "), ...roots, file];
  return diagnosticsIn(await runCommand(process.execPath, tsc, { cwd: workFolder }));
}

/** `Check time: 0.42s`, `Memory used: 93817K`. */
function diagnosticsIn(printed: string): Figures {
  const lines = [...printed.matchAll(/^(\w[\w /]*):\s+([\d.]+)[sK]?$/gm)];
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, Number(value)]));
}
