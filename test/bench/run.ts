import { parseArgs } from "node:util";
import { cases } from "./cases/index.ts";
import { peersFolder, prepare } from "./prepare.ts";
import { headerOf, loadAverage } from "./report/header.ts";
import { publish, resultsText, writeResults } from "./report/save.ts";
import type { Table } from "./report/table.ts";
import { full, quick, type Scale } from "./scale.ts";

const caseNames = Object.keys(cases);
const usage = `npm run bench -- [options]

  --quick           every case with fewer samples: about two minutes
  --only <cases>    these cases, comma separated: ${caseNames.join(", ")}
  --save            make this full run the committed results, and update README's table
  --help            show this help`;

/** Measures and prints; returns the exit code. A figure over budget is reported and doesn't fail the run. */
export async function runBench(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      save: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const names = values.only?.split(",") ?? caseNames;
  const unknown = names.filter((name) => !caseNames.includes(name));
  if (values.help) console.log(usage);
  else if (unknown.length > 0) return refuse(`Unknown case ${unknown.join(", ")}.`);
  else if (values.save && names.length < caseNames.length) return refuse("--save needs every case.");
  else if (values.save && values.quick) return refuse("--save needs a full run.");
  else await measure(names, values.quick ? quick : full, values.save);
  return 0;
}

function refuse(mistake: string): number {
  console.error(`${mistake}\n\n${usage}`);
  return 2;
}

async function measure(names: readonly string[], scale: Scale, isSaved: boolean): Promise<void> {
  const loadAtStart = loadAverage();
  await prepare();
  const tables: Table[] = [];
  for (const name of names) {
    const start = performance.now();
    const table = await cases[name]?.(scale);
    if (table) tables.push(table);
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const results = { header: await headerOf(scale.name, peersFolder, loadAtStart), tables };
  console.log(resultsText(results));
  // Git ignores this folder.
  await writeResults(".cache/bench/", results);
  if (isSaved) await publish(results);
}
