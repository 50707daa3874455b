import { parseArgs } from "node:util";
import { cases } from "./cases/index.ts";
import { full, quick } from "./cases/scale.ts";
import { peersFolder, prepare } from "./prepare.ts";
import { headerOf, headerText, load } from "./report/header.ts";
import { gapsIn, toMarkdown, type Table } from "./report/table.ts";
import { keep, publish } from "./save.ts";

const usage = `npm run bench [-- options]

  --quick          every case, fewer samples: under three minutes
  --only <case>    one case or several, comma separated: ${Object.keys(cases).join(", ")}
  --save           makes them the committed results, and README's table from them
  --help           this text
`;

/** Takes the figures and prints them; gives the exit code. A figure never fails it, only a run that is not whole. */
export async function runBench(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      save: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      only: { type: "string" },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.save && (values.quick || values.only !== undefined)) {
    console.error("Only a full run of every case is saved: give --save alone.");
    return 1;
  }
  const loadAtStart = load();
  await prepare();
  const tables = await tablesOf(values.only?.split(",") ?? Object.keys(cases), values.quick);
  const header = await headerOf(values.quick ? "quick" : "full", peersFolder, loadAtStart);
  const markdown = [headerText(header), ...tables.map(toMarkdown)].join("\n\n");
  console.log(markdown);
  await keep({ header, tables }, markdown);
  if (values.save) await publish({ header, tables }, markdown);
  const gaps = tables.flatMap(gapsIn);
  for (const gap of gaps) console.error(`Not whole: ${gap}`);
  return gaps.length === 0 ? 0 : 1;
}

async function tablesOf(names: readonly string[], isQuick: boolean): Promise<Table[]> {
  const tables: Table[] = [];
  for (const name of names) {
    const measure = cases[name];
    if (!measure)
      throw new RangeError(`There is no case ${name}. There are ${Object.keys(cases).join(", ")}.`);
    const startedAt = Date.now();
    tables.push(await measure(isQuick ? quick : full));
    console.error(`${name}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  return tables;
}
